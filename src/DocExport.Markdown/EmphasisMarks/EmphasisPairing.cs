namespace DocExport.Markdown.EmphasisMarks;

/// <summary>
/// Pairs the runs of one leaf or one link text ("process emphasis" of CommonMark's appendix), in time linear in their
/// number: what was sought in vain is not sought again further back.
/// </summary>
internal sealed class EmphasisPairing
{
    private const string Marks = "*_~^=+";

    private readonly List<EmphasisMatch> matches = [];

    // By mark, by whether the closer can open too, and by its length: modulo 3, which for all but * and _ is the whole.
    private readonly int[] bottoms = new int[Marks.Length * 2 * 3];
    private int count;
    private EmphasisRun? first;
    private EmphasisRun? last;

    /// <summary>The matches found, as the runs number them.</summary>
    public IReadOnlyList<EmphasisMatch> Matches => matches;

    /// <summary>Forgets the runs and matches of the last leaf.</summary>
    public void Clear()
    {
        matches.Clear();
        first = last = null;
        count = 0;
    }

    /// <summary>Adds the next run.</summary>
    public void Add(EmphasisRun run)
    {
        if (!run.CanOpen && !run.CanClose)
        {
            return;
        }

        run.Order = ++count;
        run.Previous = last;
        run.Next = null;
        if (last is null)
        {
            first = run;
        }
        else
        {
            last.Next = run;
        }

        last = run;
    }

    /// <summary>Pairs the runs added.</summary>
    public void Pair()
    {
        Array.Clear(bottoms);
        var closer = first;
        while (closer is not null)
        {
            if (!closer.CanClose)
            {
                closer = closer.Next;
                continue;
            }

            ref var bottom = ref bottoms[BottomIndex(closer)];
            var opener = closer.Previous;
            while (opener is not null && opener.Order > bottom && !Fits(opener, closer))
            {
                opener = opener.Previous;
            }

            if (opener is null || opener.Order <= bottom)
            {
                bottom = closer.Order - 1;
                var next = closer.Next;
                if (!closer.CanOpen)
                {
                    Remove(closer);
                }

                closer = next;
                continue;
            }

            Match(opener, closer);
            closer = closer.Remaining == 0 ? closer.Next : closer;
        }
    }

    private static int BottomIndex(EmphasisRun closer)
    {
        var mark = Marks.IndexOf(closer.Mark, StringComparison.Ordinal);
        return (((mark * 2) + (closer.CanOpen ? 1 : 0)) * 3) + (closer.Count % 3);
    }

    // Rules 9 and 10 of CommonMark 6.2; other marks match only their own number (GFM 6.5).
    private static bool Fits(EmphasisRun opener, EmphasisRun closer)
    {
        if (opener.Mark != closer.Mark || !opener.CanOpen)
        {
            return false;
        }

        if (opener.Mark is not ('*' or '_'))
        {
            return opener.Remaining == closer.Remaining && closer.TextStart < opener.Bound;
        }

        return !(opener.CanClose || closer.CanOpen)
            || (opener.Count + closer.Count) % 3 != 0
            || (opener.Count % 3 == 0 && closer.Count % 3 == 0);
    }

    private void Match(EmphasisRun opener, EmphasisRun closer)
    {
        var width = opener.Remaining >= 2 && closer.Remaining >= 2 ? 2 : 1;
        var match = matches.Count;
        matches.Add(new EmphasisMatch(width, opener.LastOpened));
        opener.LastOpened = match;
        if (closer.FirstClosed < 0)
        {
            closer.FirstClosed = match;
        }
        else
        {
            matches[closer.LastClosed] = matches[closer.LastClosed] with { ClosedNext = match };
        }

        closer.LastClosed = match;
        opener.Remaining -= width;
        closer.Remaining -= width;

        // Runs between the two match nothing outside them.
        opener.Next = closer;
        closer.Previous = opener;
        if (opener.Remaining == 0)
        {
            Remove(opener);
        }

        if (closer.Remaining == 0)
        {
            Remove(closer);
        }
    }

    private void Remove(EmphasisRun run)
    {
        if (run.Previous is null)
        {
            first = run.Next;
        }
        else
        {
            run.Previous.Next = run.Next;
        }

        if (run.Next is null)
        {
            last = run.Previous;
        }
        else
        {
            run.Next.Previous = run.Previous;
        }
    }
}
