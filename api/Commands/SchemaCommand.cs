using System.CommandLine;
using Sedz.Api.Operations;

namespace Sedz.Api.Commands;

/// <summary><c>schema print</c>: the contract as text, sorted, as <c>schema/Contract/sedz.graphql</c> holds it.</summary>
internal static class SchemaCommand
{
    public static Command Create() => new("schema", "The contract") { Print() };

    private static Command Print()
    {
        var command = new Command("print", "Print the contract as GraphQL SDL");
        command.SetAction(_ =>
        {
            Console.Out.Write(SedzGraphQL.PrintSchema());
            return ExitCode.Done;
        });
        return command;
    }
}
