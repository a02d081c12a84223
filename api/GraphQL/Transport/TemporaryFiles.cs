using Sedz.Api.GraphQL.Scalars;

namespace Sedz.Api.GraphQL.Transport;

/// <summary>The files of one request, in a folder of their own that goes with the request.</summary>
internal sealed class TemporaryFiles : IAsyncDisposable
{
    private DirectoryInfo? _folder;
    private int _count;

    /// <summary>Stores a part of a request.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="name">The client's name of it; no part of the path.</param>
    /// <param name="contentType">The client's media type of it.</param>
    /// <param name="maxBytes">The most bytes.</param>
    /// <param name="cancellationToken">Ends when the client leaves.</param>
    /// <exception cref="RequestRefusedException">It is too large.</exception>
    public async Task<UploadedFile> StoreAsync(
        Stream content, string name, string contentType, long maxBytes, CancellationToken cancellationToken)
    {
        // Readable by this user only: an upload may hold personal data.
        _folder ??= Directory.CreateTempSubdirectory("upload-");
        var path = Path.Combine(_folder.FullName, (_count++).ToString(System.Globalization.CultureInfo.InvariantCulture));
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 81920, FileOptions.Asynchronous);
        var chunk = new byte[64 * 1024];
        int read;
        while ((read = await content.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (file.Position + read > maxBytes)
            {
                throw RequestRefusedException.TooLarge(
                    $"ไฟล์มีขนาดเกิน {maxBytes} ไบต์", $"A file is larger than {maxBytes} bytes.");
            }

            await file.WriteAsync(chunk.AsMemory(0, read), cancellationToken);
        }

        return new UploadedFile(path, Path.GetFileName(name.Replace('\\', '/')), contentType, file.Position);
    }

    /// <summary>Deletes the files.</summary>
    public ValueTask DisposeAsync()
    {
        _folder?.Delete(recursive: true);
        _folder = null;
        return default;
    }
}
