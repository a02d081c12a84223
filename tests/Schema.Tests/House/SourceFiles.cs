using System.Runtime.CompilerServices;

namespace Sedz.Schema.Tests.House;

/// <summary>The project's own files, without what is built, fetched or generated.</summary>
internal static class SourceFiles
{
    private static readonly HashSet<string> NotOurs = ["bin", "obj", "node_modules", ".git", "data", "TestResults"];

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    /// <summary>Paths below a folder of the project, from the root of the project.</summary>
    public static IEnumerable<string> Below(string folder) =>
        Walk(Path.Combine(Root, folder)).Select(path => Path.GetRelativePath(Root, path));

    /// <summary>The text of a file.</summary>
    /// <param name="path">From the root of the project.</param>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static IEnumerable<string> Walk(string folder) => Directory.EnumerateFiles(folder).Concat(
        Directory.EnumerateDirectories(folder).Where(below => !NotOurs.Contains(Path.GetFileName(below))).SelectMany(Walk));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
