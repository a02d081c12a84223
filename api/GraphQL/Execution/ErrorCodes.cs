namespace Sedz.Api.GraphQL.Execution;

/// <summary>Every value that <c>extensions.code</c> of an error can have. Clients branch on these, so a value is never renamed.</summary>
public static class ErrorCodes
{
    /// <summary>The caller is anonymous and what was asked needs a sign-in.</summary>
    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";

    /// <summary>The caller is known and may not have what was asked.</summary>
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";

    /// <summary>The request is malformed: syntax, types, arguments, a cursor of another list.</summary>
    public const string ValidationFailed = "VALIDATION_FAILED";

    /// <summary>The request is well formed and asks for more than the server gives at once.</summary>
    public const string LimitExceeded = "LIMIT_EXCEEDED";

    /// <summary>What was named does not exist, or the caller may not know that it does.</summary>
    public const string NotFound = "NOT_FOUND";

    /// <summary>The thing changed in the meantime.</summary>
    public const string Conflict = "CONFLICT";

    /// <summary>No document has the id or the hash that was sent in place of one. Clients send the text with it then.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>This server runs only documents that are registered with it.</summary>
    public const string DocumentNotAllowed = "DOCUMENT_NOT_ALLOWED";

    /// <summary>A fault of the server. The trace id finds it in the log; the client is told nothing else.</summary>
    public const string Internal = "INTERNAL";

    /// <summary>All codes; an error with any other code is reported as one of these.</summary>
    internal static readonly IReadOnlySet<string> All = new HashSet<string>(StringComparer.Ordinal)
    {
        NotAuthenticated, NotAuthorized, ValidationFailed, LimitExceeded, NotFound, Conflict,
        PersistedQueryNotFound, DocumentNotAllowed, Internal,
    };
}
