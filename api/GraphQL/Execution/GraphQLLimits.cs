namespace Sedz.Api.GraphQL.Execution;

/// <summary>
/// What one request may ask for. Every limit holds for documents that are cached, too, and passing one is
/// <see cref="ErrorCodes.LimitExceeded"/>. A value outside its range stops the start of the server.
/// </summary>
public sealed record GraphQLLimits
{
    /// <summary>
    /// Rows of a page when neither <c>first</c> nor <c>last</c> is given. Default 50, range 1 to <see cref="MaxPageSize"/>.
    /// </summary>
    public int DefaultPageSize { get; init; } = 50;

    /// <summary>The most rows a page, an unpaged list or <c>nodes(ids)</c> gives. Default 500, range 1 to 10,000.</summary>
    public int MaxPageSize { get; init; } = 500;

    /// <summary>
    /// Nested selection sets of an operation. Default 20, range 2 to 64; the introspection query of common tools needs 15.
    /// </summary>
    public int MaxDepth { get; init; } = 20;

    /// <summary>
    /// Values that the answers to one request could hold, those of a batch together: each field counts one, times the page size of every
    /// list above it; a value of a record in memory counts a fifth, the positions of an outline <see cref="FieldCost.Outline"/>.
    /// Default 100,000, range 100 to 10,000,000.
    /// </summary>
    public int MaxComplexity { get; init; } = 100_000;

    /// <summary>Aliases in a document. Default 50, range 0 to 1,000.</summary>
    public int MaxAliases { get; init; } = 50;

    /// <summary>Directives in a document. Default 100, range 0 to 1,000.</summary>
    public int MaxDirectives { get; init; } = 100;

    /// <summary>Fields and fragments written in a document. Default 2,000, range 10 to 20,000.</summary>
    public int MaxSelections { get; init; } = 2_000;

    /// <summary>Nested brackets of any kind in a document, and in the variables. Default 64, range 8 to 128.</summary>
    public int MaxNesting { get; init; } = 64;

    /// <summary>Operators and nested objects in one <c>where</c>. Default 200, range 1 to 5,000.</summary>
    public int MaxFilterNodes { get; init; } = 200;

    /// <summary>Objects nested in one <c>where</c>. Default 12, range 1 to 50.</summary>
    public int MaxFilterDepth { get; init; } = 12;

    /// <summary>Values in one <c>in</c> or <c>nin</c>. Default 1,000, range 1 to 10,000.</summary>
    public int MaxFilterListLength { get; init; } = 1_000;

    /// <summary>Sort keys in one <c>order</c>. Default 8, range 1 to 32.</summary>
    public int MaxSortKeys { get; init; } = 8;

    /// <summary>Points in one geometry that a caller sends. Default 50,000, range 4 to 1,000,000.</summary>
    public int MaxGeometryPoints { get; init; } = 50_000;

    /// <summary>Metres by which a filter's <c>buffer</c> widens a geometry. Default 100,000, range 1 to 1,000,000.</summary>
    public double MaxBufferMetres { get; init; } = 100_000;

    /// <summary>Operations in one batched request. Default 10, range 1 to 100.</summary>
    public int MaxBatchSize { get; init; } = 10;

    /// <summary>Bytes of a request without its uploaded files. Default 1 MiB, range 1 KiB to 64 MiB.</summary>
    public long MaxRequestBytes { get; init; } = 1 << 20;

    /// <summary>Bytes of one uploaded file. Default 64 MiB, range 1 KiB to 4 GiB.</summary>
    public long MaxUploadBytes { get; init; } = 64L << 20;

    /// <summary>Files in one request. Default 5, range 0 to 100.</summary>
    public int MaxUploads { get; init; } = 5;

    /// <summary>Time for a query, and for reading what a mutation answers. Default 30 seconds, range 1 second to 1 hour.</summary>
    public TimeSpan MaxDuration { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Time for each mutation, waiting for other writers included. Default 10 minutes, range 1 second to 1 day. Of a file of the largest
    /// size every row is judged.
    /// </summary>
    public TimeSpan MaxMutationDuration { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Parsed and validated documents kept. Default 1,000, range 0 (none) to 100,000.</summary>
    public int DocumentCacheSize { get; init; } = 1_000;

    /// <summary>
    /// Documents kept for clients that send a hash in place of a text they sent before. Default 1,000, range 0 (none) to 100,000.
    /// </summary>
    public int MaxAutomaticDocuments { get; init; } = 1_000;

    /// <summary>Throws when a limit is outside its range.</summary>
    internal void ThrowIfOutOfRange()
    {
        Check(MaxPageSize, 1, 10_000, nameof(MaxPageSize));
        Check(DefaultPageSize, 1, MaxPageSize, nameof(DefaultPageSize));
        Check(MaxDepth, 2, 64, nameof(MaxDepth));
        Check(MaxComplexity, 100, 10_000_000, nameof(MaxComplexity));
        Check(MaxAliases, 0, 1_000, nameof(MaxAliases));
        Check(MaxDirectives, 0, 1_000, nameof(MaxDirectives));
        Check(MaxSelections, 10, 20_000, nameof(MaxSelections));
        Check(MaxNesting, 8, 128, nameof(MaxNesting));
        Check(MaxFilterNodes, 1, 5_000, nameof(MaxFilterNodes));
        Check(MaxFilterDepth, 1, 50, nameof(MaxFilterDepth));
        Check(MaxFilterListLength, 1, 10_000, nameof(MaxFilterListLength));
        Check(MaxSortKeys, 1, 32, nameof(MaxSortKeys));
        Check(MaxGeometryPoints, 4, 1_000_000, nameof(MaxGeometryPoints));
        Check(MaxBufferMetres, 1, 1_000_000, nameof(MaxBufferMetres));
        Check(MaxBatchSize, 1, 100, nameof(MaxBatchSize));
        Check(MaxRequestBytes, 1 << 10, 64L << 20, nameof(MaxRequestBytes));
        Check(MaxUploadBytes, 1 << 10, 4L << 30, nameof(MaxUploadBytes));
        Check(MaxUploads, 0, 100, nameof(MaxUploads));
        Check(MaxDuration, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1), nameof(MaxDuration));
        Check(MaxMutationDuration, TimeSpan.FromSeconds(1), TimeSpan.FromDays(1), nameof(MaxMutationDuration));
        Check(DocumentCacheSize, 0, 100_000, nameof(DocumentCacheSize));
        Check(MaxAutomaticDocuments, 0, 100_000, nameof(MaxAutomaticDocuments));
    }

    private static void Check<T>(T value, T low, T high, string name) where T : IComparable<T>
    {
        if (value.CompareTo(low) < 0 || value.CompareTo(high) > 0)
            throw new ArgumentOutOfRangeException(name, value, $"{name} must be from {low} to {high}.");
    }
}
