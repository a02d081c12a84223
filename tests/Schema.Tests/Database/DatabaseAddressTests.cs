using Sedz.Schema.Database;

namespace Sedz.Schema.Tests.Database;

public sealed class DatabaseAddressTests
{
    [Fact]
    public void Address_OfAFile_IsItsPath()
    {
        var address = DatabaseAddress.Read("sqlite:a/b.db")!;
        Assert.Equal(("a/b.db", null, "sqlite:a/b.db"), (address.SqlitePath, address.PostgresConnection, address.ToString()));
    }

    [Fact]
    public void Address_OfAServer_IsSaidWithoutUserAndPassword()
    {
        var address = DatabaseAddress.Read("Host=db.example;Port=6432;Database=sedz;Username=nobody;Password=hush")!;
        Assert.Null(address.SqlitePath);
        Assert.Equal("postgresql db.example:6432/sedz", address.ToString());
    }

    [Theory]
    [InlineData("sqlite:")]
    [InlineData("oracle:here")]
    [InlineData("Host=here")]
    [InlineData("Database=sedz")]
    [InlineData("Host=here;Database=sedz;Port=many")]
    [InlineData("Host=here;Database=sedz;Pasword=hush")]
    [InlineData("postgres://nobody:hush@here/sedz")]
    public void Address_ThatIsNone_IsNothing(string text) => Assert.Null(DatabaseAddress.Read(text));
}
