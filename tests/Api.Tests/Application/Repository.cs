using System.Runtime.CompilerServices;

namespace Sedz.Api.Tests.Application;

/// <summary>The project's own files, found from where this file was compiled.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
