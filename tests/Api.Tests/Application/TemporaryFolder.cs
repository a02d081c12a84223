using Microsoft.Data.Sqlite;

namespace Sedz.Api.Tests.Application;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("sedz-test-").FullName;

    public string Database => System.IO.Path.Combine(Path, "sedz.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path, recursive: true);
    }
}
