namespace Sedz.Api.GraphQL.Scalars;

/// <summary>A file that came with a request. It lies in a temporary file that is deleted when the request ends.</summary>
public sealed class UploadedFile
{
    private readonly string _path;

    internal UploadedFile(string path, string name, string contentType, long length)
    {
        _path = path;
        Name = name;
        ContentType = contentType;
        Length = length;
    }

    /// <summary>The file's name as the client gave it, without any folder. It is data, never a path.</summary>
    public string Name { get; }

    /// <summary>The media type that the client stated; empty when it stated none. Not to be trusted.</summary>
    public string ContentType { get; }

    /// <summary>Bytes.</summary>
    public long Length { get; }

    /// <summary>Opens the file for reading; the caller disposes the stream before the request ends.</summary>
    public Stream OpenRead() => new FileStream(
        _path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 81920, FileOptions.Asynchronous | FileOptions.SequentialScan);
}
