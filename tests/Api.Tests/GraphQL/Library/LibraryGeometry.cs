using System.Data.Common;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Microsoft.Extensions.DependencyInjection;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Sedz.Api.Tests.GraphQL.Library;

/// <summary>
/// Just enough spatial SQL for these tests: members of NetTopologySuite as functions of the connection. Metres are degrees times
/// 100,000, so that expected distances can be read off.
/// </summary>
public sealed class LibraryGeometry
    : DbConnectionInterceptor, IDbContextOptionsExtension, IMethodCallTranslatorPlugin, IMethodCallTranslator
{
    private const double MetresPerDegree = 100_000;

    private static readonly RelationalTypeMapping Mapping = (RelationalTypeMapping)new ByteArrayTypeMapping("BLOB").WithComposedConverter(
        new ValueConverter<Geometry, byte[]>(geometry => geometry.AsBinary(), bytes => new WKBReader().Read(bytes)), null, null, null);

    private readonly ISqlExpressionFactory? _sql;

    public LibraryGeometry()
    {
    }

    public LibraryGeometry(ISqlExpressionFactory sql) => _sql = sql;

    public DbContextOptionsExtensionInfo Info => new ExtensionInfo(this);

    public IEnumerable<IMethodCallTranslator> Translators => [this];

    public static Geometry Around(Geometry geometry, double metres) => geometry.Buffer(metres / MetresPerDegree);

    public static double Metres(Geometry left, Geometry right) => left.Distance(right) * MetresPerDegree;

    public void ApplyServices(IServiceCollection services) =>
        new EntityFrameworkRelationalServicesBuilder(services).TryAdd<IMethodCallTranslatorPlugin, LibraryGeometry>();

    public void Validate(IDbContextOptions options)
    {
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Register(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Register(connection);
        return Task.CompletedTask;
    }

    public SqlExpression? Translate(
        SqlExpression? instance,
        MethodInfo method,
        IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger)
    {
        if (method.DeclaringType != typeof(Geometry) && method.DeclaringType != typeof(LibraryGeometry))
            return null;
        var operands = (instance is null ? arguments : [instance, .. arguments])
            .Select(operand => operand.TypeMapping is null ? _sql!.ApplyTypeMapping(operand, Mapping) : operand);
        return _sql!.Function("lib_" + method.Name, operands, nullable: true, [true, true], method.ReturnType);
    }

    private static void Register(DbConnection connection)
    {
        var sqlite = (SqliteConnection)connection;
        Add(nameof(Geometry.Within), (a, b) => a.Within(b));
        Add(nameof(Geometry.Contains), (a, b) => a.Contains(b));
        Add(nameof(Geometry.Intersects), (a, b) => a.Intersects(b));
        Add(nameof(Geometry.Overlaps), (a, b) => a.Overlaps(b));
        Add(nameof(Geometry.Touches), (a, b) => a.Touches(b));
        sqlite.CreateFunction(
            "lib_" + nameof(Metres), (byte[]? a, byte[]? b) => a is null || b is null ? (double?)null : Metres(Read(a), Read(b)));

        void Add(string name, Func<Geometry, Geometry, bool> relation) => sqlite.CreateFunction(
            "lib_" + name, (byte[]? a, byte[]? b) => a is null || b is null ? (bool?)null : relation(Read(a), Read(b)));
    }

    private static Geometry Read(byte[] bytes) => new WKBReader().Read(bytes);

    private sealed class ExtensionInfo(IDbContextOptionsExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => 0;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is ExtensionInfo;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo)
        {
        }
    }
}
