namespace Sedz.Analytics.Hazards.Learning;

/// <summary>A method that has learnt from some places: it says the rate of another place from its scaled features.</summary>
internal interface ILearntRate
{
    /// <summary>The logarithm of the mean of a place of which nothing is known.</summary>
    double Bias { get; }

    /// <summary>The logarithm of the mean of a place: the bias and every <see cref="LogFactors"/>, added.</summary>
    double LogMean(float[] row);

    /// <summary>What each term adds to the logarithm of the mean; of trees much dearer than <see cref="LogMean"/>.</summary>
    Dictionary<PriorTerm, double> LogFactors(float[] row);

    /// <summary>The model as the library saves it.</summary>
    byte[] Saved();
}
