using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using Sedz.Api.GraphQL.Execution;

namespace Sedz.Api.GraphQL.Security;

/// <summary>
/// Refuses operations that name a type, field, argument or input field that the caller may not use, and fields of which nobody said who
/// may. It runs on cached documents, since the next caller is another one. Filter and sort inputs carry the rights of the fields they are
/// about: what may not be read may not be asked about.
/// </summary>
internal sealed class FieldPolicyRule : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var check = new Check(context);
        check.Type(check.Selected.RootType, context.Operation);
        check.Selection(context.Operation.SelectionSet, check.Selected.RootType);
        check.Defaults(context.Operation);
        return default;
    }

    /// <inheritdoc/>
    public override ValueTask<IVariableVisitor?> GetVariableVisitorAsync(ValidationContext context) =>
        new(new VariableCheck());

    private static void Refuse(ValidationContext context, string name, ASTNode node)
    {
        var error = RequestScope.Of(context.UserContext).Rights.Refusal(name).AsValidationError();
        error.AddLocation(Location.FromLinearPosition(context.Document.Source, node.Location.Start));
        context.ReportError(error);
    }

    private sealed class Check(ValidationContext context)
    {
        private readonly HashSet<GraphQLFragmentDefinition> _seen = [];
        private readonly RequestScope _scope = RequestScope.Of(context.UserContext);

        public SelectedFields Selected { get; } = new(context);

        public void Selection(GraphQLSelectionSet? selections, IGraphType? parent)
        {
            foreach (var node in Selected.Of(selections))
            {
                switch (node)
                {
                    case GraphQLField field when Selected.Definition(parent, field) is { } definition:
                        Field(field, definition, parent);
                        break;
                    case GraphQLInlineFragment inline:
                        Fragment(inline, inline.SelectionSet, Selected.TypeOf(inline.TypeCondition, parent));
                        break;
                    case GraphQLFragmentSpread spread when Selected.Fragment(spread) is { } fragment && _seen.Add(fragment):
                        Fragment(fragment, fragment.SelectionSet, Selected.TypeOf(fragment.TypeCondition, parent));
                        break;
                }
            }
        }

        /// <summary>Checks the default values of variables, which the library hands on without a visit.</summary>
        public void Defaults(GraphQLOperationDefinition operation)
        {
            foreach (var variable in operation.Variables?.Items ?? [])
            {
                if (variable.DefaultValue is { } value)
                    Input(value, context.Schema.AllTypes[NameOf(variable.Type)]);
            }
        }

        private static string NameOf(GraphQLType type) => type switch
        {
            GraphQLNonNullType nonNull => NameOf(nonNull.Type),
            GraphQLListType list => NameOf(list.Type),
            _ => ((GraphQLNamedType)type).Name.StringValue,
        };

        /// <summary>Checks a type that is selected from; it may carry a policy for all its fields.</summary>
        public void Type(IGraphType? type, ASTNode node)
        {
            if (type is not null && !_scope.Rights.MayUse(type))
                Refuse(context, type.Name, node);
        }

        private void Fragment(ASTNode node, GraphQLSelectionSet selections, IGraphType? type)
        {
            Type(type, node);
            Selection(selections, type);
        }

        private void Field(GraphQLField field, FieldType definition, IGraphType? parent)
        {
            if (!SelectedFields.IsIntrospection(definition) && !_scope.Rights.MayUse(definition, parent))
                Refuse(context, definition.Name, field);
            var type = definition.ResolvedType?.GetNamedType();
            Type(type, field);
            foreach (var given in field.Arguments?.Items ?? [])
            {
                if (definition.Arguments?.Find(given.Name.Value) is not { } argument)
                    continue;
                var argumentType = argument.ResolvedType?.GetNamedType();
                if (!_scope.Rights.MayUse(argument) || !_scope.Rights.MayUse(argumentType))
                    Refuse(context, argument.Name, given);
                Input(given.Value, argumentType);
            }

            if (!SelectedFields.IsIntrospection(definition))
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
                var memberType = member.ResolvedType?.GetNamedType();
                if (!_scope.Rights.MayUse(member) || !_scope.Rights.MayUse(memberType))
                    Refuse(context, member.Name, given);
                Input(given.Value, memberType);
            }
        }
    }

    private sealed class VariableCheck : BaseVariableVisitor
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
            var scope = RequestScope.Of(context.UserContext);
            if (!scope.Rights.MayUse(field) || !scope.Rights.MayUse(field.ResolvedType?.GetNamedType()))
                Refuse(context, field.Name, variable);
            return default;
        }
    }
}
