using System.Reflection;
using Microsoft.Extensions.FileProviders;

namespace Sedz.Api.GraphQL.Explorer;

/// <summary>What an application tells the explorer.</summary>
public sealed class ExplorerOptions
{
    /// <summary>What the explorer opens with; the first is in front. By default none: the explorer explains itself.</summary>
    public IList<ExplorerExample> Examples { get; } = [];

    /// <summary>
    /// The explorer's files, gzipped. By default those that the build put into this assembly; none where it was built without Node.js.
    /// </summary>
    public IFileProvider Files { get; set; } = new EmbeddedFileProvider(Assembly.GetExecutingAssembly(), "graphql-explorer");
}
