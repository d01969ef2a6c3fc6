using System.Globalization;

namespace DocExport.Unicode.Tests;

public sealed class CodePointPropertiesTests
{
    [Theory]
    [InlineData('ا', JoiningType.RightJoining, JoiningGroup.Alef)]
    [InlineData('ب', JoiningType.DualJoining, JoiningGroup.Beh)]
    [InlineData('ـ', JoiningType.JoinCausing, JoiningGroup.NoJoiningGroup)]
    [InlineData('ء', JoiningType.NonJoining, JoiningGroup.NoJoiningGroup)]
    [InlineData('\u064E', JoiningType.Transparent, JoiningGroup.NoJoiningGroup)]
    [InlineData('\u200D', JoiningType.JoinCausing, JoiningGroup.NoJoiningGroup)]
    [InlineData('\u200C', JoiningType.NonJoining, JoiningGroup.NoJoiningGroup)]
    // New in 17.0.
    [InlineData(0x088F, JoiningType.DualJoining, JoiningGroup.Noon)]
    [InlineData(0x10EC6, JoiningType.DualJoining, JoiningGroup.ThinNoon)]
    public void Letters_join(int codePoint, JoiningType type, JoiningGroup group)
    {
        Assert.Equal(type, CodePointProperties.GetJoiningType(codePoint));
        Assert.Equal(group, CodePointProperties.GetJoiningGroup(codePoint));
    }

    [Fact]
    public void Categories_are_those_of_Unicode()
    {
        Assert.Equal(UnicodeCategory.OtherLetter, CodePointProperties.GetGeneralCategory('ب'));
        Assert.Equal(UnicodeCategory.OtherNotAssigned, CodePointProperties.GetGeneralCategory(0x0378));
        Assert.True(CodePointProperties.IsMark(0x064E));
        Assert.False(CodePointProperties.IsMark('ب'));
        Assert.True(CodePointProperties.IsControl(0x0085));
        Assert.True(CodePointProperties.IsWhiteSpace(0x00A0));
        Assert.True(CodePointProperties.IsDefaultIgnorable(0x200B));
        Assert.True(CodePointProperties.IsDefaultIgnorable(0x061C));
        Assert.False(CodePointProperties.IsDefaultIgnorable(' '));
        Assert.True(CodePointProperties.IsEastAsian('日'));
        Assert.True(CodePointProperties.IsExtendedPictographic(0x1F600));
    }

    [Fact]
    public void The_runtimes_categories_agree_where_it_knows_the_character()
    {
        for (int codePoint = 0; codePoint < 0x110000; codePoint++)
        {
            UnicodeCategory runtime = CharUnicodeInfo.GetUnicodeCategory(codePoint);
            // 17.0 made U+0295 a letter without case; the runtime's table is of 16.0.
            if (runtime != UnicodeCategory.OtherNotAssigned && codePoint != 0x0295)
            {
                Assert.Equal(runtime, CodePointProperties.GetGeneralCategory(codePoint));
            }
        }
    }

    [Fact]
    public void A_number_that_is_no_code_point_is_as_a_noncharacter()
    {
        Assert.Equal(BidiClass.BoundaryNeutral, CodePointProperties.GetBidiClass(0x110000));
        Assert.Equal(BidiClass.BoundaryNeutral, CodePointProperties.GetBidiClass(-1));
        Assert.Equal(Script.Unknown, CodePointProperties.GetScript(int.MaxValue));
        Assert.Equal(-1, CodePointProperties.GetMirror(-1));
    }
}
