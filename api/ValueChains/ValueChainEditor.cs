using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema;
using Sedz.Schema.Database;

namespace Sedz.Api.ValueChains;

/// <summary>Writes value chains and flows.</summary>
public sealed class ValueChainEditor(IDatabaseWriter writer, TimeProvider clock)
{
    private static readonly LocalizedText NotThere = new(
        "ไม่มีผลิตภัณฑ์ พื้นที่ หรือภาคีที่ระบุ", "A product, site or organisation that is named does not exist");

    /// <summary>Defines a chain.</summary>
    /// <param name="references">The numbers behind its global ids.</param>
    /// <param name="input">The chain.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Its number; or why it was not defined.</returns>
    public Task<MutationResult<int>> DefineAsync(
        ChainReferences references, DefineValueChainInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(references);
        ArgumentNullException.ThrowIfNull(input);
        if (ChainProblems.Of(input).ToArray() is { Length: > 0 } wrong)
            return Task.FromResult<MutationResult<int>>(wrong);
        var now = clock.GetUtcNow().UtcDateTime;
        return writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                if (await MissingAsync(db, references, input, token) is { } missing)
                    return missing;
                var chain = ChainRows.Of(references, input, now);
                db.Add(chain);
                await db.SaveChangesAsync(token);
                return chain.Id;
            },
            cancellationToken);
    }

    /// <summary>Records a flow, if figures could use it.</summary>
    /// <param name="chainId">Number of the chain.</param>
    /// <param name="input">The flow.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Its number; or why it was not recorded.</returns>
    public Task<MutationResult<int>> RecordAsync(int chainId, RecordFlowInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var now = clock.GetUtcNow().UtcDateTime;
        return writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                var chain = await db.ValueChains.Include(c => c.Stages).Include(c => c.Materials)
                    .SingleOrDefaultAsync(c => c.Id == chainId, token);
                if (chain is null)
                    return new NotFoundError(ChainProblems.NoChain, input.ValueChainId);
                var facts = ChainReader.FactsOf(chain.Stages, [], chain.Materials);
                if (FlowJudgement.Of(facts, ChainRows.FactsOf(input)).Problems is [var problem, ..])
                    return new ValidationError(problem.Text, problem.Field);
                var flow = ChainRows.Of(chain, input, now);
                db.Add(flow);
                chain.UpdatedAt = now;
                chain.Version++;
                await db.SaveChangesAsync(token);
                return flow.Id;
            },
            cancellationToken);
    }

    private static async Task<MutationError?> MissingAsync(
        SedzDb db, ChainReferences references, DefineValueChainInput input, CancellationToken cancellationToken)
    {
        if (references.ProductId is { } product && !await db.Products.AnyAsync(p => p.Id == product, cancellationToken))
            return new NotFoundError(NotThere, input.ProductId!);
        if (references.SiteId is { } site && !await db.Sites.AnyAsync(s => s.Id == site, cancellationToken))
            return new NotFoundError(NotThere, input.SiteId!);
        var named = references.PartnerIds.OfType<int>().Distinct().ToList();
        var found = await db.Partners.Where(p => EF.Parameter(named).Contains(p.Id)).Select(p => p.Id).ToListAsync(cancellationToken);
        var missing = references.PartnerIds.Zip(input.Stages).FirstOrDefault(at => at.First is { } id && !found.Contains(id));
        return missing.Second is { PartnerId: { } unknown } ? new NotFoundError(NotThere, unknown) : null;
    }
}
