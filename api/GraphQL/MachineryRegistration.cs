using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using GraphQLParser.AST;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Security;

namespace Sedz.Api.GraphQL;

/// <summary>Registers the machinery. The application, the test of the schema and the tests of the API use the same registration.</summary>
public static class MachineryRegistration
{
    /// <summary>
    /// Registers the schema, the execution and the transport's parts. The application registers
    /// <see cref="IDbContextFactory{TContext}"/> (pooled, since every fetch opens a context) and maps the endpoint.
    /// </summary>
    /// <typeparam name="TDb">The application's database.</typeparam>
    public static IServiceCollection AddGraphQLMachinery<TDb>(this IServiceCollection services, Action<MachineryOptions> configure)
        where TDb : DbContext
    {
        var options = new MachineryOptions();
        configure(options);
        options.Limits.ThrowIfOutOfRange();
        services.AddSingleton(options);
        services.AddSingleton(provider =>
        {
            var contexts = provider.GetRequiredService<IDbContextFactory<TDb>>();
            OpenDatabase open = async cancellationToken => await contexts.CreateDbContextAsync(cancellationToken);
            return ActivatorUtilities.CreateInstance<OperationRunner>(provider, open);
        });
        services.AddGraphQL(builder => builder
            .AddSchema(provider => new MachinerySchema(provider, options))
            .AddDocumentExecuter<DocumentExecuter>()
            .AddErrorInfoProvider<RequestErrorInfoProvider>()
            .AddSerializer(provider => new GraphQLSerializer(ResponseJson.Options(), provider.GetRequiredService<IErrorInfoProvider>()))
            .AddExecutionStrategy<RowExecutionStrategy>(OperationType.Query)
            .ConfigureExecution<DocumentCache>()
            // What a rule decides depends on the caller, the method or the variables, none of which is in a cached document: each
            // rule must run for cached documents, too.
            .AddValidationRule<FieldPolicyRule>(useForCachedDocuments: true)
            .AddValidationRule<QueryOnlyRule>(useForCachedDocuments: true)
            .AddValidationRule<IntrospectionRule>(useForCachedDocuments: true)
            .AddValidationRule<OperationCostRule>(useForCachedDocuments: true));
        services.AddSingleton<IDocumentBuilder>(new LimitedDocumentBuilder(options.Limits));
        return services;
    }
}
