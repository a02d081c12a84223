namespace Sedz.Api.Commands;

/// <summary>Writes files that only their owner can read, whole or not at all.</summary>
internal static class ReplacedFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Writes beside the file and then takes its place, so that a failure leaves what was there.</summary>
    /// <param name="target">The file.</param>
    /// <param name="write">Writes the content.</param>
    /// <returns>What the writing returned.</returns>
    public static async Task<T> WriteAsync<T>(FileInfo target, Func<Stream, Task<T>> write)
    {
        var beside = $"{target.FullName}.part";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerOnly;
        try
        {
            T result;
            await using (var stream = new FileStream(beside, options)) result = await write(stream);
            File.Move(beside, target.FullName, overwrite: true);
            return result;
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
