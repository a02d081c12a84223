using System.Linq.Expressions;
using System.Reflection;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using SQLitePCL;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// One SQL function and the .NET member that it stands for, from a single lambda: the member in its body is what a query translates,
/// the compiled lambda is what SQLite calls. So a query means in the database what it means in memory.
/// </summary>
internal sealed class SpatialFunction
{
    private readonly Action<sqlite3_context, GeometryArguments> answer;

    private SpatialFunction(string name, LambdaExpression lambda, Action<sqlite3_context, GeometryArguments> answer)
    {
        (Name, Arity, this.answer) = (name, lambda.Parameters.Count, answer);
        Member = lambda.Body switch
        {
            MethodCallExpression call => call.Method,
            MemberExpression member => member.Member,
            _ => throw new ArgumentException("The lambda's body is one call or one property.", nameof(lambda)),
        };
    }

    /// <summary>Name in SQL; those of the OGC where it has one.</summary>
    public string Name { get; }

    /// <summary>Number of arguments, an instance counted first.</summary>
    public int Arity { get; }

    /// <summary>The method or property that the function stands for.</summary>
    public MemberInfo Member { get; }

    /// <summary>A test of two geometries.</summary>
    /// <param name="name">Name in SQL.</param>
    /// <param name="lambda">The call.</param>
    /// <param name="needsContact">Whether it can hold only where the boxes meet, so that most rows need not be read further.</param>
    /// <param name="firstPrepared">The same test by the prepared form of the first geometry, where that is faster.</param>
    /// <param name="secondPrepared">The same test by the prepared form of the second geometry, where that is faster.</param>
    /// <param name="ofPoint">The same test of a point, by where it lies to an area whose prepared form may be used.</param>
    public static SpatialFunction Of(
        string name,
        Expression<Func<Geometry, Geometry, bool>> lambda,
        bool needsContact = true,
        Func<IPreparedGeometry, Geometry, bool>? firstPrepared = null,
        Func<IPreparedGeometry, Geometry, bool>? secondPrepared = null,
        Func<Location, bool>? ofPoint = null)
    {
        var plain = lambda.Compile();
        return new(name, lambda, (result, given) =>
        {
            if (ofPoint is not null
                && ((firstPrepared is null ? null : given.LocationIn(area: 0, point: 1))
                    ?? (secondPrepared is null ? null : given.LocationIn(area: 1, point: 0))) is { } location)
            {
                raw.sqlite3_result_int(result, ofPoint(location) ? 1 : 0);
                return;
            }

            if (needsContact && !given.BoxesMeet(0, 1))
            {
                raw.sqlite3_result_int(result, 0);
                return;
            }

            var (first, second) = (given.Geometry(0), given.Geometry(1));
            var holds = firstPrepared is not null && given.Prepared(0) is { } a ? firstPrepared(a, second)
                : secondPrepared is not null && given.Prepared(1) is { } b ? secondPrepared(b, first)
                : plain(first, second);
            raw.sqlite3_result_int(result, holds ? 1 : 0);
        });
    }

    /// <summary>A test of one geometry.</summary>
    public static SpatialFunction Of(string name, Expression<Func<Geometry, bool>> lambda)
    {
        var plain = lambda.Compile();
        return new(name, lambda, (result, given) => raw.sqlite3_result_int(result, plain(given.Geometry(0)) ? 1 : 0));
    }

    /// <summary>A number of one point; NULL where the point is empty or the geometry is none.</summary>
    public static SpatialFunction Of(string name, Expression<Func<Point, double>> lambda)
    {
        var plain = lambda.Compile();
        return new(name, lambda, (result, given) => Answer(result, given.Geometry(0) is Point { IsEmpty: false } own ? plain(own) : null));
    }

    /// <summary>A side of a geometry's bounding box, read from the BLOB's header; NULL where the geometry is empty.</summary>
    public static SpatialFunction OfBox(string name, Expression<Func<Geometry, double>> lambda, Func<Envelope, double> side) =>
        new(name, lambda, (result, given) => Answer(result, given.Envelope(0) is { IsNull: false } box ? side(box) : null));

    /// <summary>A number of two geometries; null becomes NULL.</summary>
    public static SpatialFunction Of(string name, Expression<Func<Geometry, Geometry, double?>> lambda)
    {
        var plain = lambda.Compile();
        return new(name, lambda, (result, given) => Answer(result, plain(given.Geometry(0), given.Geometry(1))));
    }

    /// <summary>A test of two geometries and a number.</summary>
    public static SpatialFunction Of(string name, Expression<Func<Geometry, Geometry, double, bool>> lambda)
    {
        var plain = lambda.Compile();
        return new(name, lambda, (result, given) =>
            raw.sqlite3_result_int(result, plain(given.Geometry(0), given.Geometry(1), given.Number(2)) ? 1 : 0));
    }

    /// <summary>A geometry made of another.</summary>
    public static SpatialFunction Of(string name, Expression<Func<Geometry, Geometry>> lambda)
    {
        var plain = lambda.Compile();
        return new(name, lambda, (result, given) =>
            raw.sqlite3_result_blob(result, GeoPackageGeometry.Write(plain(given.Geometry(0)))));
    }

    /// <summary>A geometry made of another and a number.</summary>
    public static SpatialFunction Of(string name, Expression<Func<Geometry, double, Geometry>> lambda)
    {
        var plain = lambda.Compile();
        return new(name, lambda, (result, given) =>
            raw.sqlite3_result_blob(result, GeoPackageGeometry.Write(plain(given.Geometry(0), given.Number(1)))));
    }

    /// <summary>Gives the function to a native connection, for as long as that lives.</summary>
    /// <exception cref="InvalidOperationException">SQLite does not take the function.</exception>
    public void Register(sqlite3 handle)
    {
        var arguments = new GeometryArguments(Arity);
        var code = raw.sqlite3_create_function(
            handle, Name, Arity, raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC, null, (result, _, values) => Call(result, values, arguments));
        if (code != raw.SQLITE_OK)
            throw new InvalidOperationException($"SQLite did not take the function {Name} (code {code}).");
    }

#pragma warning disable CA1031 // An exception must not cross SQLite's native frames: it becomes the statement's error.
    private void Call(sqlite3_context result, ReadOnlySpan<sqlite3_value> values, GeometryArguments arguments)
    {
        try
        {
            if (arguments.Take(values))
                answer(result, arguments);
            else
                raw.sqlite3_result_null(result);
        }
        catch (Exception e)
        {
            raw.sqlite3_result_error(result, $"{Name}: {e.Message}");
        }
    }
#pragma warning restore CA1031

    private static void Answer(sqlite3_context result, double? value)
    {
        if (value is { } number && !double.IsNaN(number))
            raw.sqlite3_result_double(result, number);
        else
            raw.sqlite3_result_null(result);
    }
}
