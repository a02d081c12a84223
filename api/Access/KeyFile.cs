using System.Security.Cryptography;

namespace Sedz.Api.Access;

/// <summary>
/// A key of its own in the installation's key folder: it stays the same when the server starts again, and for another server over the same
/// folder.
/// </summary>
internal static class KeyFile
{
    /// <summary>Signs cursors. Without it a new one is made, and cursors in use end.</summary>
    public const string Cursors = "cursor.key";

    /// <summary>Finds persons again by a keyed hash. Without it nobody is found again.</summary>
    public const string Persons = "person-lookup.key";

    /// <summary>Reads a key, or makes it where there is none yet.</summary>
    /// <param name="folder">The key folder.</param>
    /// <param name="name">One of the names above.</param>
    /// <param name="length">Bytes of a new key.</param>
    public static byte[] ReadOrCreate(string folder, string name, int length)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
            Create(path, length);
        return File.ReadAllBytes(path);
    }

    /// <summary>
    /// Writes a file of its own and renames it, so that two servers that start at once end with the one key and never half of it.
    /// </summary>
    private static void Create(string path, int length)
    {
        var draft = $"{path}.{Environment.ProcessId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(draft, options))
            file.Write(RandomNumberGenerator.GetBytes(length));
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
