namespace ChoDon.Platform.Abstractions.Modules;

/// <summary>The one place that knows whether a module is in use in a district.</summary>
public interface IModuleGate
{
    /// <summary>
    /// True when the module is ready, switched on in the district, and all modules it depends on are open there.
    /// Answers from memory; a change is seen on the next request.
    /// </summary>
    bool IsOpen(string moduleId, Guid districtId);
}
