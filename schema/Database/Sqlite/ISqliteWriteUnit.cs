using Microsoft.EntityFrameworkCore;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>A unit of work, whatever it gives.</summary>
internal interface ISqliteWriteUnit : ISqliteWrite
{
    /// <summary>The contexts that it runs by; units of one factory share a context.</summary>
    IDbContextFactory<SedzDb> Databases { get; }

    /// <summary>Takes the unit out of the queue; false when it was given up.</summary>
    bool Start();

    /// <summary>Runs it and saves what it left unsaved. Throws what it throws.</summary>
    Task RunAsync(SedzDb db);

    /// <summary>It stands on the disk: its caller goes on.</summary>
    void Confirm();

    /// <summary>Nothing of it stands: its caller gets the reason.</summary>
    void Fail(Exception reason);
}
