using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>
/// Refuses operations that are too deep or could give too large an answer, before anything is read. It runs after the variables are
/// known, because a page's size may be one of them, and on cached documents for the same reason. A fragment is measured once, however
/// often it is spread, so that fragments within fragments cannot make the measuring itself expensive.
/// </summary>
internal sealed class OperationCostRule(MachineryOptions options) : ValidationRuleBase
{
    /// <summary>Items that a list without pages (a list of a record) is taken to have.</summary>
    private const int AssumedListLength = 5;

    /// <summary>Lists of the schema within each other that introspection may ask for. Types of fields of types grow without end.</summary>
    private const int MaxIntrospectionLists = 2;

    private static readonly HashSet<string> IntrospectionLists =
        new(StringComparer.Ordinal) { "fields", "interfaces", "possibleTypes", "inputFields" };

    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPostNodeVisitorAsync(ValidationContext context)
    {
        var meter = new Meter(context, options.Limits);
        var cost = meter.Measure(context.Operation.SelectionSet, meter.Selected.RootType);
        var limits = options.Limits;
        if (cost.Depth > limits.MaxDepth)
            Report($"คำขอซ้อนลึกเกิน {limits.MaxDepth} ชั้น", $"The operation is nested deeper than {limits.MaxDepth} levels.");
        if (!RequestScope.Of(context.UserContext).Budget.TryTake(cost.Values))
        {
            Report(
                $"คำตอบอาจมีเกิน {limits.MaxComplexity} ค่า ให้ลดขนาดหน้า (first) หรือจำนวนฟิลด์",
                $"The answer could hold more than {limits.MaxComplexity} values: ask for smaller pages or fewer fields.");
        }

        if (cost.IntrospectionLists > MaxIntrospectionLists)
            Report("คำขอโครงสร้างสคีมาซ้อนลึกเกินไป", $"Introspection is limited to {MaxIntrospectionLists} lists within each other.");
        return default;

        void Report(string th, string en) => context.ReportError(RequestError.TooMuch(th, en).AsValidationError());
    }

    private readonly record struct Cost(int Depth, double Values, int IntrospectionLists)
    {
        public Cost With(Cost other) => new(
            Math.Max(Depth, other.Depth), Values + other.Values, Math.Max(IntrospectionLists, other.IntrospectionLists));
    }

    private sealed class Meter(ValidationContext context, GraphQLLimits limits)
    {
        private readonly Dictionary<GraphQLFragmentDefinition, Cost> _fragments = [];

        public SelectedFields Selected { get; } = new(context);

        public Cost Measure(GraphQLSelectionSet? selections, IGraphType? parent)
        {
            var sum = default(Cost);
            foreach (var node in Selected.Of(selections))
            {
                sum = sum.With(node switch
                {
                    GraphQLField field => Field(field, Selected.Definition(parent, field)),
                    GraphQLInlineFragment inline => Measure(inline.SelectionSet, Selected.TypeOf(inline.TypeCondition, parent)),
                    // A spread counts by itself: fragments within fragments double with every level, even where a directive leaves all out.
                    GraphQLFragmentSpread spread => Fragment(Selected.Fragment(spread)).With(new Cost(0, 1, 0)),
                    _ => default,
                });
            }

            return sum;
        }

        private Cost Fragment(GraphQLFragmentDefinition? fragment)
        {
            if (fragment is null)
                return default;
            if (_fragments.TryGetValue(fragment, out var known))
                return known;
            // A fragment that spreads itself is an error of another rule; here it must only not go on for ever.
            _fragments[fragment] = default;
            return _fragments[fragment] = Measure(fragment.SelectionSet, Selected.TypeOf(fragment.TypeCondition, null));
        }

        private Cost Field(GraphQLField field, FieldType? definition)
        {
            var type = definition?.ResolvedType?.GetNamedType();
            var inner = Measure(field.SelectionSet, type);
            var own = FieldCost.Of(definition);
            var items = definition is DeclaredField declared ? Items(declared, field) : 1;
            var isIntrospectionList = definition is not null && type?.Name.StartsWith("__", StringComparison.Ordinal) == true
                && IntrospectionLists.Contains(definition.Name);
            var values = field.SelectionSet is null ? own * items : own + (items * inner.Values);
            return new Cost(inner.Depth + 1, values, inner.IntrospectionLists + (isIntrospectionList ? 1 : 0));
        }

        /// <summary>The most items that a field gives: by its arguments, as declared, or as lists of records are.</summary>
        private int Items(DeclaredField definition, GraphQLField field)
        {
            if (definition.IsPaged)
                return PageSize(field);
            return definition.MostItems(name => Argument(field, name)) ?? (IsList(definition.ResolvedType) ? AssumedListLength : 1);
        }

        private int PageSize(GraphQLField field)
        {
            var size = Argument(field, "first") as int? ?? Argument(field, "last") as int? ?? limits.DefaultPageSize;
            if (size > limits.MaxPageSize)
            {
                context.ReportError(RequestError.TooMuch(
                    $"ขอได้ไม่เกิน {limits.MaxPageSize} แถวต่อหน้า", $"A page has at most {limits.MaxPageSize} rows.").AsValidationError());
            }

            return Math.Max(0, size);
        }

        private object? Argument(GraphQLField field, string name) =>
            context.ArgumentValues is { } all && all.TryGetValue(field, out var arguments) && arguments.TryGetValue(name, out var argument)
                ? argument.Value
                : null;

        private static bool IsList(IGraphType? type) => type is ListGraphType || (type is NonNullGraphType { ResolvedType: ListGraphType });
    }
}
