using Microsoft.EntityFrameworkCore;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>Opens a context for one fetch.</summary>
/// <param name="readsItsWrites">True where the fetch must see what the operation has just written.</param>
/// <param name="cancellationToken">Ends the opening.</param>
internal delegate Task<DbContext> OpenDatabase(bool readsItsWrites, CancellationToken cancellationToken);
