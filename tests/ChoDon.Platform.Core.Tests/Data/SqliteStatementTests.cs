using System.Globalization;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.Data.Sqlite;

namespace ChoDon.Platform.Core.Tests.Data;

internal sealed class SqliteStatementTests
{
    private static readonly object?[] Values =
    [
        null, "Nà Pài 'ộ' \\ 🙂", "", 'ộ', true, false, sbyte.MinValue, byte.MaxValue, short.MinValue, ushort.MaxValue, int.MinValue, uint.MaxValue, long.MinValue,
        ulong.MaxValue, 1.5f, double.Epsilon, 0m, 3.80m, -12345678901234567890.5m, new byte[] { 0, 255, 7 }, Array.Empty<byte>(), DayOfWeek.Friday,
        new Guid("a1b2c3d4-e5f6-7890-abcd-ef0123456789"), new DateOnly(2020, 5, 11), DateOnly.MaxValue, new TimeOnly(7, 30), new TimeOnly(7, 30, 1, 250),
        new DateTime(2020, 5, 11, 3, 4, 5, 678, DateTimeKind.Utc), DateTime.UnixEpoch, new DateTimeOffset(2020, 5, 11, 3, 4, 5, TimeSpan.FromHours(7)),
        new TimeSpan(1, 2, 3, 4, 5),
    ];

    private SqliteConnection _connection = null!;

    [SetUp]
    public void OpenTable()
    {
        _connection = new SqliteConnection("Data Source=:memory:");
        _connection.Open();
        Execute("CREATE TABLE held (a, b)");
    }

    [TearDown]
    public void Close() => _connection.Dispose();

    [TestCaseSource(nameof(Values))]
    public void A_value_is_stored_as_the_driver_stores_it(object? value)
    {
        using (var statement = new SqliteStatement(_connection, "INSERT INTO held (a) VALUES (@p0)", 1))
        {
            statement.Bind(0, value);
            statement.Run();
        }

        using var command = _connection.CreateCommand();
        command.CommandText = "UPDATE held SET b = @p0";
        command.Parameters.AddWithValue("@p0", value ?? DBNull.Value);
        command.ExecuteNonQuery();
        Assert.That(Execute("SELECT COUNT(*) FROM held WHERE a IS b AND TYPEOF(a) = TYPEOF(b)"), Is.EqualTo(1));
    }

    [Test]
    public void A_value_stays_until_another_comes()
    {
        using (var statement = new SqliteStatement(_connection, "INSERT INTO held (a, b) VALUES (@p0, @p1)", 2))
        {
            foreach (var (one, other) in new (object?, object?)[] { ("x", 1), ("x", 2), (null, 2), ("y", null) })
            {
                statement.Bind(0, one);
                statement.Bind(1, other);
                statement.Run();
            }
        }

        Assert.That(Execute("SELECT GROUP_CONCAT(COALESCE(a, '-') || COALESCE(b, '-'), ' ') FROM held"), Is.EqualTo("x1 x2 -2 y-"));
    }

    [Test]
    public void The_same_moment_in_another_zone_is_another_value()
    {
        var here = new DateTimeOffset(2020, 5, 11, 7, 0, 0, TimeSpan.FromHours(7));
        using (var statement = new SqliteStatement(_connection, "INSERT INTO held (a) VALUES (@p0)", 1))
        {
            foreach (var time in new[] { here, here.ToUniversalTime() })
            {
                statement.Bind(0, time);
                statement.Run();
            }
        }

        Assert.That(Execute("SELECT GROUP_CONCAT(a, ' | ') FROM held"), Is.EqualTo("2020-05-11 07:00:00+07:00 | 2020-05-11 00:00:00+00:00"));
    }

    [Test]
    public void What_the_database_refuses_is_told_as_the_driver_tells_it()
    {
        Execute("CREATE UNIQUE INDEX one ON held (a)");
        using var statement = new SqliteStatement(_connection, "INSERT INTO held (a) VALUES (@p0)", 1);
        statement.Bind(0, 1);
        statement.Run();

        Assert.That(statement.Run, Throws.TypeOf<SqliteException>().With.Property("SqliteExtendedErrorCode").EqualTo(2067).And.Message.Contains("held.a"));
        statement.Bind(0, 2);
        statement.Run();
        Assert.That(Execute("SELECT COUNT(*) FROM held"), Is.EqualTo(2));
    }

    private object? Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is var value && value is long number ? Convert.ToInt32(number, CultureInfo.InvariantCulture) : value;
    }
}
