using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database.Sqlite;

namespace Sedz.Schema.Tests.Database.Sqlite;

public sealed class LandmarkDb(DbContextOptions<LandmarkDb> options) : DbContext(options)
{
    public DbSet<Landmark> Landmarks => Set<Landmark>();

    public DbSet<Footprint> Footprints => Set<Footprint>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Landmark>().Property(landmark => landmark.Name).UseCollation(ThaiCollation.Name);
}
