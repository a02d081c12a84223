using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Sedz.Api.GraphQL.Execution;

namespace Sedz.Api.GraphQL.Security;

/// <summary>
/// Refuses operations that name a type, field, argument or input field whose policy the caller does not meet. It runs on cached
/// documents, since the next caller is another one. Filter and sort inputs carry the policies of the fields they are about: what may
/// not be read may not be asked about.
/// </summary>
internal sealed class FieldPolicyRule(MachineryOptions options) : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var check = new Check(context, options.FieldPolicy);
        check.Type(check.Selected.RootType, context.Operation);
        check.Selection(context.Operation.SelectionSet, check.Selected.RootType);
        return default;
    }

    /// <inheritdoc/>
    public override ValueTask<IVariableVisitor?> GetVariableVisitorAsync(ValidationContext context) =>
        new(new VariableCheck(options.FieldPolicy));

    private static bool IsAllowed(ValidationContext context, FieldPolicy policy, IMetadataReader? element) =>
        element is null || !element.IsAuthorizationRequired()
        || (element.GetPolicies() is { Count: > 0 } policies
            ? policies.All(name => policy(RequestScope.Of(context.UserContext).Caller, name))
            : RequestScope.Of(context.UserContext).Caller.Identity?.IsAuthenticated == true);

    private static void Refuse(ValidationContext context, string name, ASTNode node)
    {
        var isKnown = RequestScope.Of(context.UserContext).Caller.Identity?.IsAuthenticated == true;
        var error = isKnown
            ? new RequestError(ErrorCodes.NotAuthorized, new($"ไม่มีสิทธิ์ใช้ {name}", $"You may not use '{name}'."))
            : new RequestError(ErrorCodes.NotAuthenticated, new($"ต้องเข้าสู่ระบบเพื่อใช้ {name}", $"Sign in to use '{name}'."));
        var reported = error.AsValidationError();
        reported.AddLocation(GraphQLParser.Location.FromLinearPosition(context.Document.Source, node.Location.Start));
        context.ReportError(reported);
    }

    private sealed class Check(ValidationContext context, FieldPolicy policy)
    {
        private readonly HashSet<GraphQLFragmentDefinition> _seen = [];

        public SelectedFields Selected { get; } = new(context);

        public void Selection(GraphQLSelectionSet? selections, IGraphType? parent)
        {
            foreach (var node in Selected.Of(selections))
            {
                switch (node)
                {
                    case GraphQLField field when Selected.Definition(parent, field) is { } definition:
                        Field(field, definition);
                        break;
                    case GraphQLInlineFragment inline:
                        Selection(inline.SelectionSet, Selected.TypeOf(inline.TypeCondition, parent));
                        break;
                    case GraphQLFragmentSpread spread when Selected.Fragment(spread) is { } fragment && _seen.Add(fragment):
                        Selection(fragment.SelectionSet, Selected.TypeOf(fragment.TypeCondition, parent));
                        break;
                }
            }
        }

        /// <summary>Checks a type that is selected from; it may carry a policy for all its fields.</summary>
        public void Type(IGraphType? type, ASTNode node)
        {
            if (type is not null && !IsAllowed(context, policy, type))
                Refuse(context, type.Name, node);
        }

        private void Field(GraphQLField field, FieldType definition)
        {
            if (!IsAllowed(context, policy, definition))
                Refuse(context, definition.Name, field);
            var type = definition.ResolvedType?.GetNamedType();
            Type(type, field);
            foreach (var given in field.Arguments?.Items ?? [])
            {
                if (definition.Arguments?.Find(given.Name.Value) is not { } argument)
                    continue;
                if (!IsAllowed(context, policy, argument))
                    Refuse(context, argument.Name, given);
                Input(given.Value, argument.ResolvedType?.GetNamedType());
            }

            Selection(field.SelectionSet, type);
        }

        private void Input(GraphQLValue value, IGraphType? type)
        {
            if (value is GraphQLListValue list)
            {
                foreach (var item in list.Values ?? [])
                    Input(item, type);
            }

            if (value is not GraphQLObjectValue literal || type is not IInputObjectGraphType input)
                return;
            foreach (var given in literal.Fields ?? [])
            {
                if (input.GetField(given.Name.Value) is not { } member)
                    continue;
                if (!IsAllowed(context, policy, member))
                    Refuse(context, member.Name, given);
                Input(given.Value, member.ResolvedType?.GetNamedType());
            }
        }
    }

    private sealed class VariableCheck(FieldPolicy policy) : BaseVariableVisitor
    {
        public override ValueTask VisitFieldAsync(
            ValidationContext context,
            GraphQLVariableDefinition variable,
            VariableName variableName,
            IInputObjectGraphType type,
            FieldType field,
            object? variableValue,
            object? parsedValue)
        {
            if (!IsAllowed(context, policy, field))
                Refuse(context, field.Name, variable);
            return default;
        }
    }
}
