namespace ChoDon.Platform.Abstractions.Modules;

/// <summary>
/// What another module tells through its contract, for a module that can do without: while that module is not in use in a
/// district there is nobody to ask. Its contract has to be installed all the same.
/// </summary>
public interface IContractInUse<out TContract>
    where TContract : class
{
    /// <summary>Who answers for the district; null while nobody does.</summary>
    TContract? In(Guid districtId);
}
