using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ChoDon.Platform.Abstractions.Data;

/// <summary>A column of rows that are inserted in bulk, with values as the database takes them.</summary>
internal sealed class BulkColumn(IProperty property, string parameter)
{
    private readonly IClrPropertyGetter _getter = property.GetGetter();
    private readonly RelationalTypeMapping _mapping = property.GetRelationalTypeMapping();
    private readonly Func<object?, object?>? _convert = property.GetRelationalTypeMapping().Converter?.ConvertToProvider;

    public string Name { get; } = $"\"{property.GetColumnName()}\"";

    public string Parameter => parameter;

    public object? ValueOf(object row)
    {
        var value = _getter.GetClrValue(row);
        return _convert is null ? value : _convert(value);
    }

    /// <summary>The values of many rows in one parameter.</summary>
    public DbParameter ArrayOf(DbCommand command, object[] rows)
    {
        var values = Array.CreateInstance(TypeOfValues(), rows.Length);
        for (var at = 0; at < rows.Length; at++)
            values.SetValue(ValueOf(rows[at]), at);
        var array = command.CreateParameter();
        array.ParameterName = parameter;
        array.Value = values;
        return array;
    }

    private Type TypeOfValues()
    {
        var type = _mapping.Converter?.ProviderClrType ?? property.ClrType;
        return type.IsValueType && property.IsNullable && Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type;
    }
}
