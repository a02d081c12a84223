namespace Sedz.Api.GraphQL.Execution;

/// <summary>What the operations of one request may still ask for: those of a batch share it, since they are answered together.</summary>
/// <param name="values">Values that the answers could hold.</param>
internal sealed class OperationBudget(double values)
{
    private double _left = values;

    /// <summary>Takes an operation's values off. The operations of a request run one after the other.</summary>
    /// <returns>False when there are not so many left; then nothing is taken.</returns>
    public bool TryTake(double values)
    {
        if (values > _left)
            return false;
        _left -= values;
        return true;
    }
}
