using System.Diagnostics;
using GraphQL;
using GraphQL.Execution;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>
/// Shapes every error for the client: <c>message</c>, <c>locations</c>, <c>path</c>, and <c>extensions</c> with <c>code</c>,
/// <c>traceId</c> and, for errors of this server, <c>messageTh</c>. An exception's text, type or stack is never shown.
/// </summary>
internal sealed class RequestErrorInfoProvider : IErrorInfoProvider
{
    private const string InternalMessage = "An unexpected error occurred. The trace id finds it in the server's log.";
    private const string InternalMessageTh = "เกิดข้อผิดพลาดที่ไม่คาดคิด ใช้รหัสติดตาม (traceId) ค้นในบันทึกของเครื่องแม่ข่าย";

    /// <inheritdoc/>
    public ErrorInfo GetInfo(ExecutionError executionError)
    {
        // What a scalar refuses, the library reports as its own error around ours, which says more.
        executionError = executionError.InnerException as RequestError ?? executionError;
        var code = CodeOf(executionError);
        var isInternal = code == ErrorCodes.Internal;
        var extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code };
        if (isInternal)
            extensions[RequestError.ThaiMessageKey] = InternalMessageTh;
        else if (executionError.Extensions?.TryGetValue(RequestError.ThaiMessageKey, out var th) == true)
            extensions[RequestError.ThaiMessageKey] = th;
        if (Activity.Current is { } activity)
            extensions["traceId"] = activity.TraceId.ToHexString();
        return new ErrorInfo { Message = isInternal ? InternalMessage : executionError.Message, Extensions = extensions };
    }

    /// <summary>The public code of an error; what the library reports about documents and values is the caller's mistake.</summary>
    internal static string CodeOf(ExecutionError error) => error switch
    {
        { Code: { } code } when ErrorCodes.All.Contains(code) => code,
        DocumentError => ErrorCodes.ValidationFailed,
        RequestError => ErrorCodes.ValidationFailed,
        _ => ErrorCodes.Internal,
    };
}
