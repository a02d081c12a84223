using GraphQL;
using GraphQL.Transport;

namespace Sedz.Api.GraphQL.Transport;

/// <summary>Reads one operation from JSON, checking each member as GraphQL over HTTP demands.</summary>
internal static class RequestJson
{
    /// <summary>Reads an operation.</summary>
    /// <exception cref="RequestRefusedException">A member has the wrong type, or <c>query</c> is missing.</exception>
    public static GraphQLRequest Read(object? json)
    {
        if (json is not IDictionary<string, object?> members)
            throw RequestRefusedException.BadRequest("คำขอต้องเป็นออบเจ็กต์ JSON", "The request must be a JSON object.");
        if (!members.TryGetValue("query", out var query) || query is null)
            RequireAnotherName(members);
        return new GraphQLRequest
        {
            Query = Member<string>(members, "query", "a text"),
            DocumentId = Member<string>(members, "documentId", "a text"),
            OperationName = Member<string>(members, "operationName", "a text"),
            Variables = Inputs(members, "variables"),
            Extensions = Inputs(members, "extensions"),
        };
    }

    private static void RequireAnotherName(IDictionary<string, object?> members)
    {
        var hasId = members.TryGetValue("documentId", out var id) && id is not null;
        var hasExtension = members.TryGetValue("extensions", out var given) && given is IDictionary<string, object?> { Count: > 0 };
        if (!hasId && !hasExtension)
            throw RequestRefusedException.BadRequest("คำขอต้องมี query หรือ documentId", "The request needs a 'query' or a 'documentId'.");
    }

    private static Inputs Inputs(IDictionary<string, object?> members, string name) =>
        Member<IDictionary<string, object?>>(members, name, "an object") is { } value ? new Inputs(value) : global::GraphQL.Inputs.Empty;

    private static T? Member<T>(IDictionary<string, object?> members, string name, string kind) where T : class
    {
        if (!members.TryGetValue(name, out var value) || value is null)
            return null;
        return value as T ?? throw RequestRefusedException.BadRequest(
            $"ค่าของ {name} ในคำขอผิดชนิด", $"The member '{name}' of the request must be {kind}.");
    }
}
