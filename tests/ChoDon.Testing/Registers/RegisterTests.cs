using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Databases;
using NUnit.Framework;

namespace ChoDon.Testing.Registers;

/// <summary>A fresh register of a module for each test, on both databases.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
public abstract class RegisterTests<TRegister>(DatabaseProvider provider, Func<DatabaseProvider, TRegister> open)
    where TRegister : class, IDisposable
{
    protected TRegister Register { get; private set; } = null!;

    protected DatabaseProvider Provider => provider;

    [SetUp]
    public void OpenRegister() => Register = open(provider);

    [TearDown]
    public void CloseRegister() => Register.Dispose();

    protected static DateOnly Day(int year, int month, int day) => new(year, month, day);

    protected static IEnumerable<string> Keys(SaveResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Errors.Select(error => $"{error.Field}: {error.TextKey}");
    }
}
