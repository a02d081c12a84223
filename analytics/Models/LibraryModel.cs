using Microsoft.ML;

namespace Sedz.Analytics.Models;

/// <summary>A model as ML.NET saves it.</summary>
public static class LibraryModel
{
    /// <summary>Loads a saved model, to tell whether the ML.NET of this program can.</summary>
    /// <param name="archive">The archive.</param>
    /// <exception cref="InvalidDataException">It cannot: the archive is broken, or was saved by a version with other parts.</exception>
    public static void RequireLoadable(byte[] archive)
    {
        try
        {
            new MLContext(seed: 0).Model.Load(new MemoryStream(archive), out _);
        }
        catch (Exception unreadable) when (unreadable is FormatException or InvalidOperationException or ArgumentException or IOException)
        {
            // The library has no exception of its own for this and throws one of these, by where the archive breaks.
            throw new InvalidDataException("ML.NET cannot load the model.", unreadable);
        }
    }
}
