using GraphQL;
using Sedz.Api.GraphQL.Execution;

namespace Sedz.Api.GraphQL.Paging;

/// <summary>The paging arguments of a connection: <c>first after</c> forward, <c>last before</c> backward.</summary>
/// <param name="Limit">The most rows of the page; the document rule has capped it.</param>
/// <param name="IsBackward">True with <c>last</c>: the page is the end of the range, its rows still in list order.</param>
/// <param name="After">The cursor after which the range begins.</param>
/// <param name="Before">The cursor before which the range ends.</param>
internal sealed record PageRequest(int Limit, bool IsBackward, string? After, string? Before)
{
    /// <summary>Reads the arguments of a field; those it does not declare are absent.</summary>
    public static PageRequest Of(IResolveFieldContext context)
    {
        var first = context.GetArgument<int?>("first");
        var last = context.GetArgument<int?>("last");
        if (first is not null && last is not null)
            throw RequestError.Invalid("ใช้ first กับ last พร้อมกันไม่ได้", "Use either 'first' or 'last', not both.");
        if (first < 0 || last < 0)
            throw RequestError.Invalid("first และ last ต้องไม่ติดลบ", "'first' and 'last' cannot be negative.");
        return new PageRequest(
            first ?? last ?? RequestScope.Of(context).Limits.DefaultPageSize,
            last is not null,
            context.GetArgument<string?>("after"),
            context.GetArgument<string?>("before"));
    }
}
