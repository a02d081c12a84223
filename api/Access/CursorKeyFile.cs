using System.Security.Cryptography;
using Sedz.Api.GraphQL.Paging;

namespace Sedz.Api.Access;

/// <summary>
/// The key of cursors in the installation's key folder: a page's cursor stays good when the server starts again, and for another server
/// over the same folder.
/// </summary>
internal static class CursorKeyFile
{
    private const string Name = "cursor.key";

    /// <summary>Reads the key, or makes it where there is none yet.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The file is not a key. Without it a new one is made, and cursors in use
    /// end.</exception>
    public static CursorKey ReadOrCreate(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path))
            Create(path);
        return new CursorKey(File.ReadAllBytes(path));
    }

    /// <summary>
    /// Writes a file of its own and renames it, so that two servers that start at once end with the one key and never half of it.
    /// </summary>
    private static void Create(string path)
    {
        var draft = $"{path}.{Environment.ProcessId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(draft, options))
            file.Write(RandomNumberGenerator.GetBytes(CursorKey.Length));
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // The other server was first: its key is the one.
            File.Delete(draft);
        }
    }
}
