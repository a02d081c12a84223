using System.Diagnostics;
using GraphQL;
using GraphQL.Execution;
using Sedz.Schema;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>
/// Shapes every error for the client: <c>message</c>, <c>locations</c>, <c>path</c>, and <c>extensions</c> with <c>code</c>,
/// <c>messageTh</c>, <c>messageEn</c> and <c>traceId</c>. An exception's text, type or stack is never shown.
/// </summary>
internal sealed class RequestErrorInfoProvider(MachineryOptions options) : IErrorInfoProvider
{
    private static readonly LocalizedText InternalText = new(
        "เกิดข้อผิดพลาดที่ไม่คาดคิด ใช้รหัสติดตาม (traceId) ค้นในบันทึกของเครื่องแม่ข่าย",
        "An unexpected error occurred. The trace id finds it in the server's log.");

    /// <inheritdoc/>
    public ErrorInfo GetInfo(ExecutionError executionError)
    {
        // What a scalar refuses, the library reports as its own error around ours, which says more.
        var error = executionError.InnerException as RequestError ?? executionError;
        var code = CodeOf(error);
        var text = code == ErrorCodes.Internal ? InternalText : RequestError.TextOf(error) ?? RuleTexts.Of(error);
        var extensions = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["code"] = code,
            [RequestError.ThaiMessageKey] = text.Th,
            [RequestError.EnglishMessageKey] = text.En,
        };
        if (Activity.Current is { } activity)
            extensions["traceId"] = activity.TraceId.ToHexString();
        var isShown = code != ErrorCodes.Internal && MayBeShown(error);
        return new ErrorInfo { Message = isShown ? error.Message : text.En, Extensions = extensions };
    }

    /// <summary>The public code of an error; what the library reports about documents and values is the caller's mistake.</summary>
    internal static string CodeOf(ExecutionError error) => error switch
    {
        { Code: { } code } when ErrorCodes.All.Contains(code) => code,
        DocumentError => ErrorCodes.ValidationFailed,
        RequestError => ErrorCodes.ValidationFailed,
        _ => ErrorCodes.Internal,
    };

    /// <summary>
    /// The library's sentences name types and fields, and similar ones that were meant perhaps: a way to read a schema that is closed. Of a
    /// value that does not fit, some tell the name of a class.
    /// </summary>
    private bool MayBeShown(ExecutionError error) => RequestError.TextOf(error) is not null
        || (options.Introspection && !error.Message.Contains("System.", StringComparison.Ordinal));
}
