using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using GraphQLParser.AST;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Kept;
using Sedz.Api.GraphQL.Paging;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Subscriptions;
using Sedz.Api.GraphQL.Transport;

namespace Sedz.Api.GraphQL;

/// <summary>Registers the machinery. The application, the test of the schema and the tests of the API use the same registration.</summary>
public static class MachineryRegistration
{
    /// <summary>
    /// Key of the database that queries read: an application with a replica registers that one's factory under it. Without, queries read
    /// what mutations write.
    /// </summary>
    public const string Queries = "queries";

    /// <summary>
    /// Registers the schema, the execution and the transport's parts. The application registers
    /// <see cref="IDbContextFactory{TContext}"/> (pooled, since every fetch opens a context; with
    /// <see cref="RowValueOptions.UseRowValues"/>, which pages are read by) and maps the endpoint.
    /// </summary>
    /// <typeparam name="TDb">The application's database.</typeparam>
    public static IServiceCollection AddGraphQLMachinery<TDb>(this IServiceCollection services, Action<MachineryOptions> configure)
        where TDb : DbContext
    {
        var options = new MachineryOptions();
        configure(options);
        options.Limits.ThrowIfOutOfRange();
        services.AddSingleton(options);
        services.TryAddSingleton(_ => CursorKey.Random());
        services.TryAddSingleton(PersistedDocuments.None);
        services.AddSingleton<AutomaticDocuments>();
        services.AddSingleton<KeptQueries>();
        services.AddSingleton<DocumentFinder>();
        services.AddSingleton(provider =>
        {
            var primary = provider.GetRequiredService<IDbContextFactory<TDb>>();
            var queries = provider.GetKeyedService<IDbContextFactory<TDb>>(Queries) ?? primary;
            OpenDatabase open = async (readsItsWrites, cancellationToken) =>
                await (readsItsWrites ? primary : queries).CreateDbContextAsync(cancellationToken);
            using var db = primary.CreateDbContext();
            return ActivatorUtilities.CreateInstance<OperationRunner>(provider, open, db.Model);
        });
        services.AddGraphQL(builder => builder
            .AddSchema(provider => new MachinerySchema(provider, options))
            .AddDocumentExecuter<DocumentExecuter>()
            .AddErrorInfoProvider<RequestErrorInfoProvider>()
            .AddSerializer(provider => new GraphQLSerializer(ResponseJson.Options(), provider.GetRequiredService<IErrorInfoProvider>()))
            .AddExecutionStrategy<RowExecutionStrategy>(OperationType.Query)
            .ConfigureExecution<DocumentCache>()
            .AddDocumentListener<MutationListener>()
            .AddExecutionStrategy<SubscriptionStrategy>(OperationType.Subscription)
            // What a rule decides depends on the caller, the method or the variables, none of which is in a cached document: each
            // rule must run for cached documents, too.
            .AddValidationRule<FieldPolicyRule>(useForCachedDocuments: true)
            .AddValidationRule<AllowedOperationsRule>(useForCachedDocuments: true)
            .AddValidationRule<IntrospectionRule>(useForCachedDocuments: true)
            .AddValidationRule<OperationCostRule>(useForCachedDocuments: true));
        services.AddSingleton<OpenConnections>();
        services.AddSingleton<IDocumentBuilder>(new LimitedDocumentBuilder(options.Limits));
        return services;
    }
}
