using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Databases;

namespace ChoDon.Modules.Mediation.Tests.Support;

/// <summary>A fresh register for each test, on both databases.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal abstract class RegisterTests(DatabaseProvider provider)
{
    protected Register Register { get; private set; } = null!;

    protected DatabaseProvider Provider => provider;

    [SetUp]
    public void OpenRegister() => Register = new Register(provider);

    [TearDown]
    public void CloseRegister() => Register.Dispose();

    protected static DateOnly Day(int year, int month, int day) => new(year, month, day);

    protected static IEnumerable<string> Keys(SaveResult result) =>
        result.Errors.Select(error => $"{error.Field}: {error.TextKey}");
}
