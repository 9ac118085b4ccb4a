using System.Reflection;

namespace ChoDon.Platform.Abstractions.Data;

/// <summary>Says which module a context belongs to and what the names of its tables begin with.</summary>
/// <param name="moduleId">The module's id.</param>
/// <param name="tablePrefix">A few letters and an underscore, e.g. <c>enr_</c>; no two modules share one.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ModuleDataAttribute(string moduleId, string tablePrefix) : Attribute
{
    /// <summary>The module's id.</summary>
    public string ModuleId { get; } = moduleId;

    /// <summary>What the names of the tables begin with, the migration history's included.</summary>
    public string TablePrefix { get; } = tablePrefix;

    /// <summary>The attribute of a context type.</summary>
    /// <exception cref="InvalidOperationException">The type bears none.</exception>
    public static ModuleDataAttribute Of(Type contextType)
    {
        ArgumentNullException.ThrowIfNull(contextType);
        return contextType.GetCustomAttribute<ModuleDataAttribute>()
            ?? throw new InvalidOperationException($"{contextType.Name} needs [ModuleData(\"module-id\", \"prefix_\")].");
    }
}
