using Microsoft.EntityFrameworkCore;

namespace Sedz.Schema.Database;

/// <summary>Hands out one engine's contexts under the model's common name, so that no caller need know the engine.</summary>
/// <typeparam name="TDb">The engine's context.</typeparam>
public sealed class SedzDbFactory<TDb>(IDbContextFactory<TDb> factory) : IDbContextFactory<SedzDb>
    where TDb : SedzDb
{
    /// <inheritdoc />
    public SedzDb CreateDbContext() => factory.CreateDbContext();

    /// <inheritdoc />
    public async Task<SedzDb> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
        await factory.CreateDbContextAsync(cancellationToken);
}
