using System.Reflection;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Core.Protection;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Architecture.Tests.Rules;

/// <summary>
/// Code seals a text for the table and the column it stands in, or a new key would not find it. Each such place has a
/// method of its own, from the row's key.
/// </summary>
internal static class SealedPlaces
{
    public static IEnumerable<string> Violations(DbContext context, IEnumerable<Type> types)
    {
        var places = types.SelectMany(PlacesOf).ToHashSet();
        var columns = SealedColumn.Of(context.Model).ToHashSet();
        return
        [
            .. columns.Except(places).Select(column => $"no code seals for {column}"),
            .. places.Except(columns).Select(place => $"{place} is sealed for and is no column"),
        ];
    }

    private static IEnumerable<SealedColumn> PlacesOf(Type type) =>
        type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(method => method.ReturnType == typeof(FieldPlace) && method.GetParameters() is [{ } key] && key.ParameterType == typeof(Guid))
            .Select(method => (FieldPlace)method.Invoke(null, [Guid.CreateVersion7()])!)
            .Select(place => new SealedColumn(place.Table, place.Column));
}
