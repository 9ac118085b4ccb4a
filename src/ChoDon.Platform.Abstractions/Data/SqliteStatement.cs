using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ChoDon.Platform.Abstractions.Data;

/// <summary>
/// A statement that is run for many rows through SQLite's own interface, which takes half as long as through the driver: that
/// looks for each parameter by its name, and puts each value into words, anew for each row. Values are stored as the driver would.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;
    private readonly object?[] _bound;

    public SqliteStatement(SqliteConnection connection, string sql, int parameters)
    {
        _connection = connection;
        _bound = new object?[parameters];
        Ensure(raw.sqlite3_prepare_v2(connection.Handle, sql, out _statement));
    }

    /// <summary>Gives a parameter its value, counted from nought. It stays bound until another value comes.</summary>
    public void Bind(int parameter, object? value)
    {
        if (IsStoredAs(_bound[parameter], value))
            return;
        Ensure(Bind(_statement, parameter + 1, value));
        _bound[parameter] = value;
    }

    public void Run()
    {
        _ = raw.sqlite3_step(_statement);
        Ensure(raw.sqlite3_reset(_statement)); // it answers with what the step came to, and must be asked even after a refusal
    }

    public void Dispose() => _statement.Dispose();

    // The same moment told in two zones is equal, and stored otherwise.
    private static bool IsStoredAs(object? one, object? other) =>
        one is DateTimeOffset time && other is DateTimeOffset otherTime ? time.EqualsExact(otherTime) : Equals(one, other);

    private static int Bind(sqlite3_stmt statement, int at, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, at),
        string text => raw.sqlite3_bind_text(statement, at, text),
        byte[] bytes => raw.sqlite3_bind_blob(statement, at, bytes),
        bool isTrue => raw.sqlite3_bind_int64(statement, at, isTrue ? 1 : 0),
        Enum or sbyte or byte or short or ushort or int or uint or long => raw.sqlite3_bind_int64(statement, at, Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        ulong number => raw.sqlite3_bind_int64(statement, at, unchecked((long)number)),
        float or double => raw.sqlite3_bind_double(statement, at, Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        _ => raw.sqlite3_bind_text(statement, at, TextOf(value)),
    };

    private static string TextOf(object value) => value switch
    {
        Guid id => id.ToString().ToUpperInvariant(),
        DateOnly day => Write(day, "yyyy-MM-dd"),
        DateTime time => Write(time, "yyyy-MM-dd HH:mm:ss.FFFFFFF"),
        DateTimeOffset time => Write(time, "yyyy-MM-dd HH:mm:ss.FFFFFFFzzz"),
        TimeOnly time => Write(time, time.Ticks % TimeSpan.TicksPerSecond == 0 ? "HH:mm:ss" : "HH:mm:ss.fffffff"),
        TimeSpan time => Write(time, "c"),
        decimal number => Write(number, "0.0###########################"),
        char letter => letter.ToString(),
        _ => throw new InvalidOperationException($"It is not known how {value.GetType().Name} is stored."),
    };

    private static string Write(IFormattable value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private void Ensure(int code) => SqliteException.ThrowExceptionForRC(code, _connection.Handle);
}
