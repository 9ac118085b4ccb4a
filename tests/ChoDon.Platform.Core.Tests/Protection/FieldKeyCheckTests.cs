using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Protection;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Core.Tests.Protection;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class FieldKeyCheckTests(DatabaseProvider provider)
{
    private TestDatabase _database = null!;
    private TemporaryDirectory _directory = null!;

    [SetUp]
    public void MakeDatabase()
    {
        _database = TestDatabase.Create(provider);
        _directory = new TemporaryDirectory();
    }

    [TearDown]
    public void DropDatabase()
    {
        _database.Dispose();
        _directory.Dispose();
    }

    [Test]
    public async Task The_host_that_has_the_key_starts_again_and_again()
    {
        await RequireAsync(Keys("first"));

        Assert.That(() => RequireAsync(Keys("first")), Throws.Nothing);
    }

    [Test]
    public async Task A_host_with_another_key_is_refused_until_the_lost_one_is_forgotten()
    {
        var lost = Keys("first");
        await RequireAsync(lost);
        var other = Keys("second");

        Assert.That(() => RequireAsync(other), Throws.TypeOf<OperatorException>()
            .With.Message.Contains(lost.CurrentId).And.Message.Contains("field-keys forget"));

        Assert.That(await FieldKeyCheck.ForgetMissingAsync(_database.Database, other, default), Is.EqualTo(new[] { lost.CurrentId }));
        Assert.That(() => RequireAsync(other), Throws.Nothing);
    }

    private FieldKeys Keys(string name) => FieldKeys.ReadOrMake(Path.Combine(_directory.FullPath, name, FieldKeys.FileName));

    private Task RequireAsync(FieldKeys keys) => FieldKeyCheck.RequireAsync(_database.Database, keys, TimeProvider.System, default);
}
