using System.Text;
using DocExport.Cli;

// Arabic in messages is readable whatever the machine's own encoding is.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var interruption = new Interruption();
var status = CommandLine.Run(args, CommandHost.OfProcess(), interruption.Token);
return interruption.ExitStatus ?? status;
