using Sedz.Api.Imports.SourceFiles;

namespace Sedz.Api.Imports.Hazards;

/// <summary>Reads the rows of one form of file.</summary>
internal interface IHazardRowReader
{
    /// <summary>What the form is called in reports.</summary>
    string Content { get; }

    /// <summary>Reads one row.</summary>
    HazardReading Read(SourceRow row);
}
