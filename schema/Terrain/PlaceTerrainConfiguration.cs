using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sedz.Schema.Terrain;

/// <summary>Maps <see cref="PlaceTerrain"/>. A place is of one of three tables, so that no foreign key holds its code.</summary>
internal sealed class PlaceTerrainConfiguration : IEntityTypeConfiguration<PlaceTerrain>
{
    public void Configure(EntityTypeBuilder<PlaceTerrain> terrain) =>
        terrain.ToTable("PlaceTerrain").HasKey(t => new { t.Source, t.Edition, t.PlaceCode });
}
