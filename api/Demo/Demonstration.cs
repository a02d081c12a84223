using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;

namespace Sedz.Api.Demo;

/// <summary>What marks a database as a demonstration.</summary>
internal static class Demonstration
{
    /// <summary>
    /// Whether a database is a demonstration: it holds made-up sites and no real one. An empty database is none, and the first real site
    /// ends it.
    /// </summary>
    public static async Task<bool> IsAsync(SedzDb db, CancellationToken cancellationToken) =>
        await db.Sites.AnyAsync(s => s.Synthetic, cancellationToken) && !await db.Sites.AnyAsync(s => !s.Synthetic, cancellationToken);
}
