using System.Linq.Expressions;
using Sedz.Api.GraphQL.Projection;

namespace Sedz.Api.GraphQL.Filtering;

/// <summary>
/// How <c>contains</c>, <c>startsWith</c> and <c>endsWith</c> search a text. By default they compare letter by letter and read every row:
/// the application names what its language spells in more than one way, and the index that its database has.
/// </summary>
public sealed class TextOperators
{
    private Expression<Func<string, string>>? _unified;
    private Func<string, string> _unify = text => text;
    private Expression<Func<string, string, bool>>? _mayContain;
    private int _shortestIndexed;

    /// <summary>What the schema says of the spelling, as one sentence; empty where texts are compared letter by letter.</summary>
    internal string Note { get; private set; } = "";

    /// <summary>Makes searches find every spelling of a text. Equality stays letter by letter.</summary>
    /// <param name="unified">One spelling for all, worked out by the database.</param>
    /// <param name="unify">The same for the text of a caller.</param>
    /// <param name="note">What the schema says of it: a sentence.</param>
    public void UseSpelling(Expression<Func<string, string>> unified, Func<string, string> unify, string note) =>
        (_unified, _unify, Note) = (unified, unify, note);

    /// <summary>Lets an index narrow a search before each row is tested.</summary>
    /// <param name="mayContain">
    /// Holds for every value that contains a text, in the one spelling, and may hold for others: the index's own question, or true.
    /// </param>
    /// <param name="shortestIndexed">The fewest letters (Unicode code points) that the index can be asked for.</param>
    public void UseIndex(Expression<Func<string, string, bool>> mayContain, int shortestIndexed) =>
        (_mayContain, _shortestIndexed) = (mayContain, shortestIndexed);

    /// <summary>The text of a caller as it is searched for.</summary>
    internal string Unify(string text) => _unify(text);

    /// <summary>Tests a column.</summary>
    /// <param name="value">The column.</param>
    /// <param name="text">What is searched for, unified.</param>
    /// <param name="test">From the unified column to the exact test, which holds for no value that does not contain the text.</param>
    internal Expression Test(Expression value, string text, Func<Expression, Expression> test)
    {
        var exact = test(_unified is null ? value : Rebind.Body(_unified, value));
        return _mayContain is null || text.EnumerateRunes().Count() < _shortestIndexed
            ? exact
            : Expression.AndAlso(Rebind.Body(_mayContain, value, SqlParameter.Of(text).Expression), exact);
    }
}
