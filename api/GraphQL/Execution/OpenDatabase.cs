using Microsoft.EntityFrameworkCore;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>Opens a context for one fetch.</summary>
internal delegate Task<DbContext> OpenDatabase(CancellationToken cancellationToken);
