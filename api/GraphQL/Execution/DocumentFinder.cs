using GraphQL.Transport;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>
/// Finds the text of an operation that was sent by its id: as <c>documentId</c>, after the draft of GraphQL over HTTP, or as
/// <c>extensions.persistedQuery.sha256Hash</c>, as Apollo's clients send it.
/// </summary>
internal sealed class DocumentFinder(PersistedDocuments persisted, AutomaticDocuments automatic)
{
    private const string Extension = "persistedQuery";
    private const string Hash = "sha256Hash";

    /// <summary>The text of an operation.</summary>
    /// <exception cref="RequestError">There is none, or it may not be run.</exception>
    public string TextOf(GraphQLRequest request)
    {
        var text = request.DocumentId is { } id ? ById(id, request.Query)
            : HashIn(request) is { } hash ? ByHash(hash, request.Query)
            : request.Query;
        if (text is null)
            throw RequestError.Invalid("คำขอไม่มี query", "The request has no 'query'.");
        return !persisted.IsOnly || persisted.Find(PersistedDocuments.HashOf(text)) is not null ? text : throw new RequestError(
            ErrorCodes.DocumentNotAllowed,
            new("เครื่องแม่ข่ายนี้รับเฉพาะเอกสารคำขอที่ลงทะเบียนไว้", "This server runs only documents that are registered with it."));
    }

    /// <summary>Keeps the text of an operation that ran and was sent with its hash.</summary>
    public void Keep(GraphQLRequest request)
    {
        if (!persisted.IsOnly && request is { Query: { } text, DocumentId: null } && HashIn(request) is { } hash)
            automatic.Keep(hash, text);
    }

    private string ById(string id, string? query) => query is null
        ? persisted.Find(id) ?? automatic.Find(PersistedDocuments.Plain(id)) ?? throw NotFound()
        : throw RequestError.Invalid("ส่ง query หรือ documentId อย่างใดอย่างหนึ่ง", "Send 'query' or 'documentId', not both.");

    private string ByHash(string hash, string? query)
    {
        if (query is null)
            return persisted.Find(hash) ?? automatic.Find(hash) ?? throw NotFound();
        return PersistedDocuments.HashOf(query) == hash ? query : throw RequestError.Invalid(
            "sha256Hash ไม่ใช่ค่าแฮชของ query ที่ส่งมา", "'sha256Hash' is not the hash of the 'query' that was sent with it.");
    }

    private static string? HashIn(GraphQLRequest request)
    {
        if (request.Extensions?.TryGetValue(Extension, out var given) != true || given is null)
            return null;
        return given is IDictionary<string, object?> members && members.TryGetValue("version", out var version) && version is 1
            && members.TryGetValue(Hash, out var hash) && hash is string text
            ? text
            : throw RequestError.Invalid(
                $"extensions.{Extension} ต้องมี version เป็น 1 และ {Hash} เป็นข้อความ",
                $"'extensions.{Extension}' needs 'version' 1 and '{Hash}', a text.");
    }

    private static RequestError NotFound() => new(
        ErrorCodes.PersistedQueryNotFound,
        new(
            "ไม่พบเอกสารคำขอตามรหัสนี้ ให้ส่งข้อความเต็มพร้อมรหัสอีกครั้ง",
            "There is no document of this id: send its text together with the id."));
}
