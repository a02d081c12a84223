using GraphQL.Types;

namespace Sedz.Api.GraphQL.Scalars;

/// <summary>A file of a multipart request. The transport puts it where the request's map says; it can come no other way.</summary>
internal sealed class UploadScalar : ScalarGraphType
{
    /// <summary>The name that the multipart request specification's clients expect.</summary>
    public const string TypeName = "Upload";

    public UploadScalar()
    {
        Name = TypeName;
        Description = "A file, sent with the GraphQL multipart request specification and the header GraphQL-preflight: 1.";
    }

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value is null or UploadedFile ? value : ThrowValueConversionError(value);

    /// <inheritdoc/>
    public override object? Serialize(object? value) => ThrowSerializationError(value);
}
