namespace Sedz.Api.Commands;

/// <summary>What the command line answers to the shell.</summary>
public static class ExitCode
{
    /// <summary>All done.</summary>
    public const int Done = 0;

    /// <summary>Done, but some rows were refused.</summary>
    public const int DoneWithRefusals = 1;

    /// <summary>The words of the command are off.</summary>
    public const int Usage = 2;

    /// <summary>Failed, and nothing was written.</summary>
    public const int Failed = 3;
}
