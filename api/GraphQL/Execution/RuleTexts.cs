using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQL.Validation.Errors;
using Sedz.Schema;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>
/// What the library's errors about documents and variables say to people, by their kind. The library's own sentence, which names the field
/// or the variable, stays the error's <c>message</c>.
/// </summary>
internal static class RuleTexts
{
    /// <summary>What is said of a kind of error that is not listed.</summary>
    private static readonly LocalizedText Other = new("คำขอไม่ถูกต้อง", "The request is not valid.");

    private static readonly Dictionary<Type, LocalizedText> ByKind = new()
    {
        [typeof(SyntaxError)] = new("เอกสารคำขอเขียนผิดไวยากรณ์ GraphQL", "The document is not written in the grammar of GraphQL."),
        [typeof(QueryMissingError)] = new("คำขอไม่มี query", "The request has no 'query'."),
        [typeof(NoOperationError)] = new("เอกสารคำขอไม่มีคำสั่ง (operation)", "The document has no operation."),
        [typeof(NoOperationNameError)] = new(
            "เอกสารมีหลายคำสั่ง ต้องระบุ operationName", "The document has several operations: say which by 'operationName'."),
        [typeof(InvalidOperationNameError)] = new("ไม่มีคำสั่งตามชื่อใน operationName", "No operation has the name in 'operationName'."),
        [typeof(InvalidOperationError)] = new("เครื่องแม่ข่ายนี้ไม่รับคำสั่งชนิดนี้", "This server takes no operations of this kind."),
        [typeof(InvalidVariableError)] = new(
            "ค่าของตัวแปรไม่ตรงกับชนิดที่ประกาศไว้",
            "The value of a variable does not fit the type that it was declared with."),
        [typeof(InvalidValueError)] = new(
            "ค่าของตัวแปรไม่ตรงกับชนิดที่ประกาศไว้",
            "The value of a variable does not fit the type that it was declared with."),
        [typeof(InvalidLiteralError)] = new("ค่าที่เขียนในเอกสารคำขอไม่ตรงกับชนิด", "A value in the document does not fit its type."),
        [typeof(ArgumentsOfCorrectTypeError)] = new("ค่าของอาร์กิวเมนต์ไม่ตรงกับชนิด", "The value of an argument does not fit its type."),
        [typeof(InputFieldsAndArgumentsOfCorrectLengthError)] = new("ข้อความยาวหรือสั้นเกินไป", "A text is too long or too short."),
        [typeof(DefaultValuesOfCorrectTypeError)] = new(
            "ค่าเริ่มต้นของตัวแปรไม่ตรงกับชนิด",
            "The default value of a variable does not fit its type."),
        [typeof(DirectivesInAllowedLocationsError)] = new("วาง directive ไว้ในที่ที่ใช้ไม่ได้", "A directive stands where it may not."),
        [typeof(FieldsOnCorrectTypeError)] = new("ไม่มีฟิลด์นี้ในชนิดข้อมูลนี้", "The type has no such field."),
        [typeof(FragmentsOnCompositeTypesError)] = new(
            "แฟรกเมนต์ใช้ได้กับออบเจ็กต์ อินเทอร์เฟซ และยูเนียนเท่านั้น",
            "A fragment is on an object, an interface or a union."),
        [typeof(KnownArgumentNamesError)] = new("ไม่มีอาร์กิวเมนต์ชื่อนี้", "There is no argument of this name."),
        [typeof(KnownDirectivesError)] = new("ไม่มี directive ชื่อนี้", "There is no directive of this name."),
        [typeof(KnownFragmentNamesError)] = new("ไม่มีแฟรกเมนต์ชื่อนี้", "There is no fragment of this name."),
        [typeof(KnownTypeNamesError)] = new("ไม่มีชนิดข้อมูลชื่อนี้", "There is no type of this name."),
        [typeof(LoneAnonymousOperationError)] = new(
            "คำสั่งที่ไม่มีชื่อต้องอยู่ลำพังในเอกสาร",
            "An operation without a name must be the only one."),
        [typeof(NoFragmentCyclesError)] = new("แฟรกเมนต์เรียกตัวเองวนไม่รู้จบ", "A fragment spreads itself."),
        [typeof(NoUndefinedVariablesError)] = new("ใช้ตัวแปรที่ไม่ได้ประกาศ", "A variable is used and not declared."),
        [typeof(NoUnusedFragmentsError)] = new("มีแฟรกเมนต์ที่ไม่ได้ใช้", "A fragment is not used."),
        [typeof(NoUnusedVariablesError)] = new("มีตัวแปรที่ไม่ได้ใช้", "A variable is not used."),
        [typeof(OneOfInputValuesError)] = new("อินพุตแบบ @oneOf ต้องมีสมาชิกเดียวพอดี", "A @oneOf input needs exactly one member."),
        [typeof(OverlappingFieldsCanBeMergedError)] = new(
            "ฟิลด์ชื่อเดียวกันขอต่างกันจนรวมกันไม่ได้ ให้ตั้งชื่อแฝง (alias)",
            "Fields of one name ask for different things: give one an alias."),
        [typeof(PossibleFragmentSpreadsError)] = new(
            "แฟรกเมนต์นี้ไม่มีทางตรงกับชนิดข้อมูลที่ตำแหน่งนี้",
            "The fragment can never apply where it is spread."),
        [typeof(ProvidedNonNullArgumentsError)] = new("ขาดอาร์กิวเมนต์ที่จำเป็น", "A required argument is missing."),
        [typeof(ScalarLeafsError)] = new(
            "ฟิลด์ที่เป็นออบเจ็กต์ต้องเลือกฟิลด์ย่อย และฟิลด์ที่เป็นค่าเลือกไม่ได้",
            "A field of an object needs a selection; a field of a value has none."),
        [typeof(SingleRootFieldSubscriptionsError)] = new("subscription มีฟิลด์บนสุดได้ฟิลด์เดียว", "A subscription has one root field."),
        [typeof(UniqueArgumentNamesError)] = new("อาร์กิวเมนต์ชื่อซ้ำ", "An argument is given twice."),
        [typeof(UniqueDirectivesPerLocationError)] = new("directive ซ้ำในที่เดียวกัน", "A directive stands twice in one place."),
        [typeof(UniqueFragmentNamesError)] = new("แฟรกเมนต์ชื่อซ้ำ", "Two fragments have one name."),
        [typeof(UniqueInputFieldNamesError)] = new("ฟิลด์ของอินพุตชื่อซ้ำ", "A field of an input is given twice."),
        [typeof(UniqueOperationNamesError)] = new("คำสั่งชื่อซ้ำ", "Two operations have one name."),
        [typeof(UniqueVariableNamesError)] = new("ตัวแปรชื่อซ้ำ", "A variable is declared twice."),
        [typeof(VariablesAreInputTypesError)] = new("ตัวแปรต้องเป็นชนิดอินพุต", "A variable must be of an input type."),
        [typeof(VariablesInAllowedPositionError)] = new(
            "ชนิดของตัวแปรไม่ตรงกับที่ใช้",
            "The type of a variable does not fit where it is used."),
    };

    /// <summary>What is said of an error.</summary>
    public static LocalizedText Of(ExecutionError error) => ByKind.GetValueOrDefault(error.GetType(), Other);

    /// <summary>True when something is said of a kind of error.</summary>
    public static bool Know(Type kind) => ByKind.ContainsKey(kind);
}
