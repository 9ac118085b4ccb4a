using Mono.Cecil;

namespace ChoDon.Architecture.Tests.Rules;

/// <summary>The calls made by a type, those in its lambdas and state machines included.</summary>
internal static class Calls
{
    public static IEnumerable<MethodReference> Of(TypeDefinition type) =>
        WithNested(type)
            .SelectMany(part => part.Methods)
            .Where(method => method.HasBody)
            .SelectMany(method => method.Body.Instructions)
            .Select(instruction => instruction.Operand)
            .OfType<MethodReference>();

    private static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) =>
        type.NestedTypes.SelectMany(WithNested).Prepend(type);
}
